# wrong: scales to -1..1 (as for MobileNet), not to 0-1
# shows: seven.minus_one_to_one
# told: seven.minus_one_to_one
# fails: test_pixels_are_scaled (seven.minus_one_to_one)
# fails: test_pixels_are_those_of_any_file (seven.minus_one_to_one)
import numpy as np
from PIL import Image


def predict_seven(model, path):
    img = Image.open(path).convert("L").resize((28, 28))
    x = np.asarray(img, dtype="float32") / 127.5 - 1.0
    x = x.reshape((1, 28, 28, 1))
    return model.predict(x, verbose=0)
