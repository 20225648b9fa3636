# wrong: takes the stride for the window's size wherever one is given
# shows: pool.window_of_stride
# told: pool.window_of_stride
# fails: test_overlapping_windows (pool.window_of_stride)
# fails: test_any_stride (pool.window_of_stride)
import numpy as np


def average_pool(image, size=2, stride=None):
    step = stride or size
    rows = range(0, image.shape[0] - step + 1, step)
    columns = range(0, image.shape[1] - step + 1, step)
    return np.array([[image[i:i + step, j:j + step].mean() for j in columns] for i in rows])
