# right: checks mode and size first, helper defined after the function
from pathlib import Path
from PIL import Image
import numpy as np

SIZE = (28, 28)


def load_digit(path):
    image = Image.open(Path(path))
    image = as_gray_28(image)
    array = np.array(image)
    assert array.shape == SIZE
    return np.stack([array[..., None]])


def as_gray_28(image):
    if image.mode != "L":
        image = image.convert("L")
    if image.size != SIZE:
        image = image.resize(SIZE, Image.BILINEAR)
    return image
