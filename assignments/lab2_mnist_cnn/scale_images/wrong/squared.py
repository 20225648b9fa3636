# wrong: squares the quotients, as for a display's gamma
# shows: scale.other_value
# told: scale.other_value
# fails: test_white_becomes_one (scale.other_value)
# fails: test_every_gray_value (scale.wrong_values)
# fails: test_does_not_depend_on_the_batch (scale.wrong_values)
# fails: test_keeps_any_shape (scale.wrong_values)
def scale_images(images):
    return (images.astype("float32") / 255) ** 2
