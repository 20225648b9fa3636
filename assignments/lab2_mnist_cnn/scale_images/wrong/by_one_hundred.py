# wrong: takes 100 for the brightest pixel, as in percent
# shows: scale.divisor
# told: scale.divisor
# fails: test_white_becomes_one (scale.divisor)
# fails: test_result_is_floating_point (scale.wrong_values)
# fails: test_every_gray_value (scale.wrong_values)
# fails: test_does_not_depend_on_the_batch (scale.wrong_values)
# fails: test_keeps_any_shape (scale.wrong_values)
def scale_images(images):
    return images.astype("float32") / 100
