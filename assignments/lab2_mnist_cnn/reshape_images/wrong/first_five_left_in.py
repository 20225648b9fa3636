# wrong: the slice of a first trial is left in, so that no more than five images come back
# shows: answer.wrong_shape
# told: answer.wrong_shape
# fails: test_every_pixel_stays_in_place (answer.wrong_shape)
def reshape_images(images):
    return images[:5].reshape(-1, 28, 28, 1)
