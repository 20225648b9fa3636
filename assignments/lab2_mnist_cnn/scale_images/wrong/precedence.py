# wrong: x / 2**8 - 1 is read as (x / 256) - 1
# shows: scale.offset
# told: scale.offset
# fails: test_white_becomes_one (scale.offset)
# fails: test_every_gray_value (scale.wrong_values)
# fails: test_does_not_depend_on_the_batch (scale.wrong_values)
# fails: test_keeps_any_shape (scale.wrong_values)
def scale_images(images):
    return images.astype("float32") / 2**8 - 1
