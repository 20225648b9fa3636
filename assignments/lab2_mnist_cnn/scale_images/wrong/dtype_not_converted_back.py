# wrong: casts the result back to the input's dtype, everything under 255 is 0
# shows: scale.integer_result
# told: scale.integer_result
# fails: test_white_becomes_one (scale.integer_result)
# fails: test_result_is_floating_point (scale.integer_result)
# fails: test_every_gray_value (scale.wrong_values)
# fails: test_does_not_depend_on_the_batch (scale.integer_result)
# fails: test_keeps_any_shape (scale.wrong_values)
def scale_images(images):
    scaled = images / 255.0
    return scaled.astype(images.dtype)
