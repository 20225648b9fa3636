# right: a partial over a general helper
from functools import partial, reduce

import numpy as np
from PIL import Image


def run(path, steps):
    return reduce(lambda value, step: step(value), steps, path)


load_digit = partial(run, steps=(
    Image.open,
    lambda im: im.convert("L"),
    lambda im: im.resize((28, 28), resample=Image.BICUBIC),
    np.asarray,
    lambda a: np.expand_dims(a, axis=(0, -1)),
))
