# wrong: reads the pixels as int8
# shows: seven.signed
# told: seven.signed
# fails: test_pixels_are_scaled (seven.signed)
# fails: test_pixels_are_those_of_any_file (seven.signed)
import numpy as np
from PIL import Image


def predict_seven(model, path):
    pixels = np.array(Image.open(path).convert("L"))
    return model.predict(pixels.astype("int8").reshape(1, 28, 28, 1) / 255, verbose=0)
