# wrong: // instead of / makes every pixel 0 except pure white
# shows: seven.floor_division
# told: seven.floor_division
# fails: test_pixels_are_scaled (seven.floor_division)
# fails: test_pixels_are_those_of_any_file (seven.floor_division)
import numpy as np
from PIL import Image


def predict_seven(model, path):
    x = np.asarray(Image.open(path).convert("L"))
    x = x.reshape(1, 28, 28, 1) // 255
    return model.predict(x.astype("float32"), verbose=0)
