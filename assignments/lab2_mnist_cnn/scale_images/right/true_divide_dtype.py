# right: partial over np.true_divide with keyword and dtype
import functools

import numpy as np

divide = functools.partial(np.true_divide, dtype=np.float32)


def scale_images(images):
    return divide(images, np.float32(255))
