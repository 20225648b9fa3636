# right: a picture that is not square gets black borders; the array is float32
import numpy as np
from PIL import Image, ImageOps


def load_digit(path):
    image = ImageOps.pad(Image.open(path).convert("L"), (28, 28))
    return np.asarray(image, dtype="float32")[np.newaxis, :, :, np.newaxis]
