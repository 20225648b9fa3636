# wrong: turns the picture upside down
# shows: seven.mirrored
# told: seven.mirrored
# fails: test_pixels_are_scaled (seven.mirrored)
# fails: test_pixels_are_those_of_any_file (seven.mirrored)
import numpy as np
from PIL import Image


def predict_seven(model, path):
    pixels = np.array(Image.open(path).convert("L"))
    return model.predict(np.flipud(pixels).reshape(1, 28, 28, 1) / 255, verbose=0)
