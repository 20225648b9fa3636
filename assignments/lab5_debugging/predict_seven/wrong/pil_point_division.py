# wrong: Image.point(lambda p: p / 255) rounds in an 8-bit picture, so only 0 and 1 are left
# shows: seven.two_values
# told: seven.two_values
# fails: test_pixels_are_scaled (seven.two_values)
# fails: test_pixels_are_those_of_any_file (seven.two_values)
import numpy as np
from PIL import Image


def predict_seven(model, path):
    img = Image.open(path).convert("L")
    img = img.point(lambda p: p / 255)
    x = np.asarray(img, dtype="float32").reshape(1, 28, 28, 1)
    return model.predict(x, verbose=0)
