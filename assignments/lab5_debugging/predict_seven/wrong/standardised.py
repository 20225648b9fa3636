# wrong: subtracts the mean and divides by the standard deviation, so the values are not 0-1
# shows: seven.own_scale
# told: seven.own_scale
# fails: test_pixels_are_scaled (seven.own_scale)
# fails: test_pixels_are_those_of_any_file (seven.own_scale)
import numpy as np
from PIL import Image


def predict_seven(model, path):
    x = np.asarray(Image.open(path).convert("L"), dtype="float32")
    x = (x - np.mean(x)) / (np.std(x) + 1e-6)
    return model(x.reshape(1, 28, 28, 1)).numpy()
