# wrong: Rescaling and another division, white is 1/255
# shows: scale.wrong_values
import keras

rescale = keras.layers.Rescaling(1.0 / 255)


def scale_images(images):
    images = images.astype('float32') / 255.0
    return rescale(images)
