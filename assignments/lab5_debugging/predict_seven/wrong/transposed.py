# wrong: rows and columns are swapped on the way to the batch
# shows: seven.transposed
# told: seven.transposed
# fails: test_pixels_are_scaled (seven.transposed)
# fails: test_pixels_are_those_of_any_file (seven.transposed)
import numpy as np
from PIL import Image


def predict_seven(model, path):
    img = Image.open(path).convert('L')
    w, h = img.size
    x = np.zeros((1, w, h, 1), dtype="float32")
    px = img.load()
    for i in range(w):
        for j in range(h):
            x[0, i, j, 0] = px[i, j] / 255.0
    return model.predict(x, verbose=0)
