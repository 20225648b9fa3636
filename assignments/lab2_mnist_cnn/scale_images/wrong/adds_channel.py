# wrong: also adds the channel axis, the shape is not kept
# shows: scale.axis_added
# told: scale.axis_added
# fails: test_white_becomes_one (scale.axis_added)
# fails: test_result_is_floating_point (scale.wrong_values)
# fails: test_every_gray_value (scale.wrong_values)
# fails: test_does_not_depend_on_the_batch (scale.axis_added)
# fails: test_keeps_any_shape (scale.axis_added)
def scale_images(images):
    return images.reshape(-1, 28, 28, 1).astype('float32') / 255
