# right: a Rescaling layer put in front of the given model, which so receives (1,28,28,1) in 0-1
import keras
import numpy as np
from PIL import Image


def predict_seven(model, path):
    pixels = np.asarray(Image.open(path).convert("L")).reshape(1, 28, 28, 1)
    scaled = keras.layers.Rescaling(1.0 / 255)(pixels)
    return keras.ops.convert_to_numpy(model(scaled))
