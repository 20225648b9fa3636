# wrong: both axes added in front, the shape is (1,1,28,28)
# shows: load.channel_axis
import numpy as np
from PIL import Image


def load_digit(path):
    img = Image.open(path).convert("L").resize((28, 28))
    img = np.array(img)
    img = np.expand_dims(img, axis=0)
    img = np.expand_dims(img, axis=0)
    return img
