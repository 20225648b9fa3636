# wrong: plt.imread gives 0-1 for PNG, the cast to uint8 makes it black
# shows: image.black
import matplotlib.pyplot as plt
import numpy as np
from PIL import Image


def load_digit(path):
    arr = plt.imread(path)
    if arr.ndim == 3:
        arr = arr[:, :, :3].mean(axis=2)
    arr = arr.astype(np.uint8)
    img = Image.fromarray(arr).resize((28, 28))
    return np.array(img).reshape(1, 28, 28, 1)
