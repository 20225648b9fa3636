# wrong: scaled to -1..1 as in a GAN tutorial
# shows: scale.minus_one_to_one
# told: scale.minus_one_to_one
# fails: test_white_becomes_one (scale.minus_one_to_one)
# fails: test_every_gray_value (scale.wrong_values)
# fails: test_does_not_depend_on_the_batch (scale.wrong_values)
# fails: test_keeps_any_shape (scale.wrong_values)
def scale_images(images):
    return (images.astype('float32') - 127.5) / 127.5
