# wrong: divides the pixels by 255 by the way
# shows: pad.pixels_changed
import numpy as np


def pad_same(image, kernel_size):
    image = image.astype("float32") / 255
    p = kernel_size // 2
    return np.pad(image, p, mode="constant")
