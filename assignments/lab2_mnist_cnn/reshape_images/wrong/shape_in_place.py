# wrong: sets .shape of the caller's own array instead of making a new view
# shows: answer.changed_argument
# told: answer.changed_argument
# fails: test_leaves_the_input_alone (answer.changed_argument)
def reshape_images(images):
    images.shape = (images.shape[0], 28, 28, 1)
    return images
