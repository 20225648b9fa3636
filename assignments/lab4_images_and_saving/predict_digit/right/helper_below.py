# right: load_digit helper defined after the function, predict on a batch with verbose=0
import numpy as np
from PIL import Image


def predict_digit(model, path) -> int:
    batch = load_digit(path)
    return int(model.predict(batch, verbose=0).argmax())


def load_digit(path):
    image = Image.open(path)
    if image.mode != "L":
        image = image.convert("L")
    if image.size != (28, 28):
        image = image.resize((28, 28))
    return np.expand_dims(np.array(image), axis=(0, 3))
