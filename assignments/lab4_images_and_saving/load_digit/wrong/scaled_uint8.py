# wrong: divides by 255 with integer division, the image becomes 0 and 1
# shows: image.scaled
import numpy as np
from PIL import Image


def load_digit(path):
    img = np.array(Image.open(path).convert("L").resize((28, 28)))
    img = img // 255
    return img.reshape(1, 28, 28, 1)
