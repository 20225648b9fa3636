# wrong: the gray values are a third of a sum of uint8, which starts again at 0 beyond 255
# shows: seven.sum_overflows
# told: seven.sum_overflows
# fails: test_pixels_are_scaled (seven.sum_overflows)
# fails: test_pixels_are_those_of_any_file (seven.sum_overflows)
import numpy as np
from PIL import Image


def predict_seven(model, path):
    rgb = np.array(Image.open(path).convert("RGB"))
    gray = np.add.reduce(rgb, axis=2, dtype="uint8") // 3
    batch = gray[np.newaxis, ..., np.newaxis] / 255
    return model.predict(batch, verbose=0)
