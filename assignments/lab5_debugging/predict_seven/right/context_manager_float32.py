# right: the file is opened in a with block, float32, predict_on_batch
import numpy as np
from PIL import Image


def predict_seven(model, path):
    with Image.open(path) as file:
        pixels = np.asarray(file.convert("L"), dtype=np.float32)
    return model.predict_on_batch(np.multiply(pixels, 1 / 255)[None, :, :, None])
