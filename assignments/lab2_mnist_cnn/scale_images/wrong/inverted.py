# wrong: 1 - x/255, black and white exchanged
# shows: scale.inverted
# told: scale.inverted
# fails: test_white_becomes_one (scale.inverted)
# fails: test_every_gray_value (scale.wrong_values)
# fails: test_does_not_depend_on_the_batch (scale.wrong_values)
# fails: test_keeps_any_shape (scale.wrong_values)
def scale_images(images):
    return 1.0 - images.astype('float32') / 255.0
