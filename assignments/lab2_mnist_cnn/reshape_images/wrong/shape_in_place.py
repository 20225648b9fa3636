# wrong: sets .shape of the caller's own array instead of making a new view
# shows: reshape.shape_in_place
# told: reshape.shape_in_place
# fails: test_leaves_the_input_alone (reshape.shape_in_place)
def reshape_images(images):
    images.shape = (images.shape[0], 28, 28, 1)
    return images
