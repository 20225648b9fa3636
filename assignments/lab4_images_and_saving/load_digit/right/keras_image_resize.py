# right: PIL for the grey, keras.layers.Resizing for the size
import keras
import numpy as np
from PIL import Image

resizer = keras.layers.Resizing(28, 28)


def load_digit(path):
    gray = np.array(Image.open(path).convert("L"))
    batch = gray.reshape((1,) + gray.shape + (1,)).astype("float32")
    return np.asarray(resizer(batch))
