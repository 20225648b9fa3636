# wrong: float16 to save memory
# shows: scale.half_precision
import numpy as np


def scale_images(images):
    return images.astype(np.float16) / 255
