# wrong: images with values beyond 1 are divided in place, which shows for floats only
# shows: answer.changed_argument
# told: answer.changed_argument
# fails: test_leaves_the_input_alone (answer.changed_argument)
def reshape_images(images):
    if images.dtype.kind == "f" and images.max() > 200 and images.max() < 256:
        images /= 1.0000001
    return images.reshape(-1, 28, 28, 1).copy()
