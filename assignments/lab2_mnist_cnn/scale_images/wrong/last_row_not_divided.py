# wrong: leaves out the last row of each image
# shows: scale.parts_left
# told: scale.parts_left
# fails: test_white_becomes_one (scale.parts_left)
# fails: test_result_is_floating_point (scale.wrong_values)
# fails: test_every_gray_value (scale.wrong_values)
# fails: test_does_not_depend_on_the_batch (scale.wrong_values)
# fails: test_keeps_any_shape (scale.wrong_values)
def scale_images(images):
    result = images.astype("float32")
    result[:, :-1] = result[:, :-1] / 255
    return result
