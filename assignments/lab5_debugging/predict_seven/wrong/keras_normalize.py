# wrong: keras.utils.normalize makes rows of unit length, it does not scale 0-255 to 0-1
# shows: seven.own_scale
# told: seven.own_scale
# fails: test_pixels_are_scaled (seven.own_scale)
# fails: test_pixels_are_those_of_any_file (seven.own_scale)
import keras
import numpy as np
from PIL import Image


def predict_seven(model, path):
    img = np.array(Image.open(path).convert('L'))
    img = keras.utils.normalize(img, axis=1)
    img = img.reshape(1, 28, 28, 1)
    return model.predict(img)
