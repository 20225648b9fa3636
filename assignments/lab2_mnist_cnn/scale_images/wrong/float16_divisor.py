# wrong: the float16 divisor makes the whole result float16
# shows: scale.half_precision
import numpy as np

SCALE = np.float16(255)


def scale_images(images):
    return images / SCALE
