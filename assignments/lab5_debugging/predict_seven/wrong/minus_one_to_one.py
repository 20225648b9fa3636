# wrong: scales to -1..1 (as for MobileNet), not to 0-1
# shows: seven.wrong_pixels
# told: seven.wrong_pixels
# fails: test_pixels_are_scaled (seven.wrong_pixels)
# fails: test_pixels_are_those_of_any_file (seven.wrong_pixels)
import numpy as np
from PIL import Image


def predict_seven(model, path):
    img = Image.open(path).convert("L").resize((28, 28))
    x = np.asarray(img, dtype="float32") / 127.5 - 1.0
    x = x.reshape((1, 28, 28, 1))
    return model.predict(x, verbose=0)
