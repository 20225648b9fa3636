# wrong: /= on a uint8 array, and what astype gives is not kept
# shows: scale.in_place
# told: scale.in_place
# fails: test_white_becomes_one (scale.in_place)
# fails: test_result_is_floating_point (scale.wrong_values)
# fails: test_every_gray_value (scale.wrong_values)
# fails: test_does_not_depend_on_the_batch (scale.wrong_values)
# fails: test_keeps_any_shape (scale.wrong_values)
def scale_images(images):
    images.astype("float32")
    images /= 255
    return images
