# wrong: always casts to uint8, so images already scaled to 0-1 turn black
# shows: reshape.filled
# told: reshape.filled
# fails: test_keeps_the_pixels (reshape.filled)
import numpy as np


def reshape_images(images):
    result = np.empty((len(images), 28, 28, 1), dtype=np.uint8)
    result[..., 0] = images
    return result
