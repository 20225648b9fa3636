# wrong: convert("L") is left out, so that a colored file cannot be reshaped
# shows: seven.not_gray
# told: seven.not_gray
# fails: test_pixels_are_scaled (seven.not_gray)
# fails: test_pixels_are_those_of_any_file (seven.not_gray)
import numpy as np
from PIL import Image


def predict_seven(model, path):
    test_array = np.array(Image.open(path)).reshape(1, 28, 28, 1) / 255.0
    return model.predict(test_array, verbose=0)
