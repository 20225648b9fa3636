# right: a Keras Reshape layer with the input's own dtype does the work
import numpy as np
import keras


def reshape_images(images):
    layer = keras.layers.Reshape((28, 28, 1), dtype=images.dtype.name)
    return np.asarray(layer(images)).astype(images.dtype)
