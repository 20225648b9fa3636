# wrong: Rescaling and another division, white is 1/255
# shows: scale.twice
# told: scale.twice
# fails: test_white_becomes_one (scale.twice)
# fails: test_every_gray_value (scale.wrong_values)
# fails: test_does_not_depend_on_the_batch (scale.wrong_values)
# fails: test_keeps_any_shape (scale.wrong_values)
import keras

rescale = keras.layers.Rescaling(1.0 / 255)


def scale_images(images):
    images = images.astype('float32') / 255.0
    return rescale(images)
