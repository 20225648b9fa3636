# right: helper defined after the function that uses it, answer as a nested list (1, 10)
import numpy as np
from PIL import Image


def predict_seven(model, path):
    x = to_batch(read_gray(path))
    return model.predict(x, verbose=0).tolist()


def read_gray(p):
    return np.array(Image.open(p).convert("L"), dtype=float)


def to_batch(a, scale=1 / 255):
    return (a * scale).reshape(-1, 28, 28, 1)
