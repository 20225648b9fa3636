# right: a table of the 256 grey values, indexed by the pixels
import numpy as np

TABLE = np.linspace(0.0, 1.0, 256, dtype=np.float32)


def scale_images(images):
    return TABLE[images]
