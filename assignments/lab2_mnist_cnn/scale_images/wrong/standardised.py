# wrong: zero mean and unit variance instead of 0 to 1
# shows: scale.batch_dependent
import numpy as np


def scale_images(images):
    x = images.astype('float32')
    return (x - x.mean()) / (x.std() + 1e-7)
