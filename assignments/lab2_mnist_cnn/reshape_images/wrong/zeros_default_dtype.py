# wrong: np.zeros without a dtype makes the copy float64
# shows: reshape.filled
# told: reshape.filled
# fails: test_keeps_the_pixels (reshape.filled)
import numpy as np


def reshape_images(images):
    n = len(images)
    new_images = np.zeros((n, 28, 28, 1))
    for i in range(n):
        new_images[i, :, :, 0] = images[i]
    return new_images
