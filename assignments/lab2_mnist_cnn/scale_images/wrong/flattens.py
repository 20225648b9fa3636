# wrong: flattens to 784 before scaling
# shows: scale.flattened
# told: scale.flattened
# fails: test_white_becomes_one (scale.flattened)
# fails: test_result_is_floating_point (scale.wrong_values)
# fails: test_every_gray_value (scale.wrong_values)
# fails: test_does_not_depend_on_the_batch (scale.flattened)
# fails: test_keeps_any_shape (scale.wrong_values)
def scale_images(images):
    images = images.reshape(len(images), 784)
    images = images.astype('float32')
    images /= 255
    return images
