# wrong: reads the size of the picture as two numbers, which a color file does not have
# shows: seven.color_raises
# told: seven.color_raises
# fails: test_pixels_are_scaled (seven.color_raises)
# fails: test_pixels_are_those_of_any_file (seven.color_raises)
import numpy as np
from PIL import Image


def predict_seven(model, path):
    pixels = np.array(Image.open(path))
    height, width = pixels.shape
    return model.predict(pixels.reshape(1, height, width, 1) / 255, verbose=0)
