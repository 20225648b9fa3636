# wrong: multiplies by 255 where a division is asked for
# shows: scale.multiplied
# told: scale.multiplied
# fails: test_white_becomes_one (scale.multiplied)
# fails: test_result_is_floating_point (scale.wrong_values)
# fails: test_every_gray_value (scale.wrong_values)
# fails: test_does_not_depend_on_the_batch (scale.wrong_values)
# fails: test_keeps_any_shape (scale.wrong_values)
def scale_images(images):
    return images.astype("float32") * 255
