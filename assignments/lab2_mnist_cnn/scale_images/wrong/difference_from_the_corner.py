# wrong: takes the first pixel for the background and subtracts it
# shows: scale.varies
# told: scale.varies
# fails: test_white_becomes_one (scale.varies)
# fails: test_every_gray_value (scale.wrong_values)
# fails: test_does_not_depend_on_the_batch (scale.wrong_values)
# fails: test_keeps_any_shape (scale.wrong_values)
def scale_images(images):
    background = float(images[0, 0, 0])
    return (images - background) / 255
