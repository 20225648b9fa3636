# wrong: the map's sides are those of stride 1, divided by the stride
# shows: conv.one_inside
# told: conv.one_inside
# fails: test_2x2_filter_with_fractions (conv.one_inside)
# fails: test_any_stride (conv.one_inside)
import numpy as np


def convolve_rgb(image, kernel, stride=1):
    k = kernel.shape[0]
    rows, columns = ((side - k + 1) // stride for side in image.shape[:2])
    one_map = np.zeros((rows, columns))
    for i in range(rows):
        for j in range(columns):
            patch = image[i * stride : i * stride + k, j * stride : j * stride + k, :]
            one_map[i, j] = (patch * kernel).sum()
    return one_map
