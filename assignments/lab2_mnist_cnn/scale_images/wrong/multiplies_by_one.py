# wrong: floats, and still 0-255
# shows: scale.unchanged
# told: scale.unchanged
# fails: test_white_becomes_one (scale.unchanged)
# fails: test_result_is_floating_point (scale.unchanged)
# fails: test_every_gray_value (scale.wrong_values)
# fails: test_does_not_depend_on_the_batch (scale.wrong_values)
# fails: test_keeps_any_shape (scale.wrong_values)
def scale_images(images):
    return images * 1.0
