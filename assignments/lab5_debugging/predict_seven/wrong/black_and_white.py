# wrong: grey values are thresholded to 0 or 1 instead of being scaled
# shows: seven.two_values
# told: seven.two_values
# fails: test_pixels_are_scaled (seven.two_values)
# fails: test_pixels_are_those_of_any_file (seven.two_values)
import numpy as np
from PIL import Image


def predict_seven(model, path):
    gray = np.array(Image.open(path).convert('L'))
    binary = np.where(gray > 127, 1.0, 0.0)
    return model.predict(binary.reshape(1, 28, 28, 1), verbose=0)
