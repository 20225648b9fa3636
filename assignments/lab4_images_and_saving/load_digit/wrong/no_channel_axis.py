# wrong: returns (1,28,28), the channel axis is missing
# shows: load.channel_axis
import numpy as np
from PIL import Image


def load_digit(path):
    img = Image.open(path).convert("L").resize((28, 28))
    return np.expand_dims(np.array(img), axis=0)
