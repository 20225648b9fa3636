# wrong: lifts dark pixels by a square root, "so that the faint strokes show"
# shows: seven.wrong_pixels
# told: seven.wrong_pixels
# fails: test_pixels_are_scaled (seven.wrong_pixels)
# fails: test_pixels_are_those_of_any_file (seven.wrong_pixels)
import numpy as np
from PIL import Image


def predict_seven(model, path):
    pixels = np.array(Image.open(path).convert("L"))
    return model.predict(np.sqrt(pixels.reshape(1, 28, 28, 1) / 255), verbose=0)
