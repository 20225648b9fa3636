# wrong: divides by one more than the batch's own maximum, for fear of a division by zero
# shows: scale.batch_dependent
# told: scale.batch_dependent
# fails: test_white_becomes_one (scale.batch_dependent)
# fails: test_every_gray_value (scale.wrong_values)
# fails: test_does_not_depend_on_the_batch (scale.wrong_values)
# fails: test_keeps_any_shape (scale.wrong_values)
def scale_images(images):
    highest = int(images.max())
    return images.astype("float32") / (highest + 1)
