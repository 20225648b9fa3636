# wrong: // leaves only 0 and 1
# shows: scale.floored
# told: scale.floored
# fails: test_white_becomes_one (scale.floored)
# fails: test_every_gray_value (scale.wrong_values)
# fails: test_does_not_depend_on_the_batch (scale.wrong_values)
# fails: test_keeps_any_shape (scale.wrong_values)
def scale_images(images):
    return (images // 255).astype('float32')
