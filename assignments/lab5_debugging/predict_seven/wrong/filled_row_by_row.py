# wrong: puts the quotients into a copy of the uint8 array
# shows: seven.whole_numbers
# told: seven.whole_numbers
# fails: test_pixels_are_scaled (seven.whole_numbers)
# fails: test_pixels_are_those_of_any_file (seven.whole_numbers)
import numpy as np
from PIL import Image


def predict_seven(model, path):
    pixels = np.array(Image.open(path).convert("L"))
    for row in range(28):
        pixels[row] = pixels[row] / 255.0
    return model.predict(pixels[None, ..., None], verbose=0)
