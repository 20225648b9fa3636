# wrong: min-max stretch of the single picture instead of dividing by 255
# shows: seven.own_scale
# told: seven.own_scale
# fails: test_pixels_are_scaled (seven.own_scale)
# fails: test_pixels_are_those_of_any_file (seven.own_scale)
import numpy as np
from PIL import Image


def predict_seven(model, path):
    a = np.asarray(Image.open(path).convert("L"), dtype=np.float64)
    lo, hi = a.min(), a.max()
    a = (a - lo) / (hi - lo + 1e-7)
    return model.predict(a[None, :, :, None], verbose=0)
