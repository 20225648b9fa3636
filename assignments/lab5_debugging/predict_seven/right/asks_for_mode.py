# right: weights of its own for a colored file, a gray one as it is; positional reshape, batch by a list
import numpy as np
from PIL import Image


def predict_seven(model, path):
    pixels = np.array(Image.open(path), dtype="float64")
    if pixels.ndim == 3:
        pixels = pixels @ [0.299, 0.587, 0.114]
    return [list(row) for row in model.predict(np.array([pixels[:, :, None]]) / 255, verbose=0)]
