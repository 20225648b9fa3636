# right: np.squeeze on a copy, the mode converted to L by hand
import numpy as np
from PIL import Image


def save_digit(image, path):
    img = np.array(image, dtype=np.uint8)
    img = np.squeeze(img)
    Image.fromarray(img).convert("L").save(str(path))
