# wrong: 1 is added before the stride divides, so that odd numbers of places lose the last one
# shows: conv.one_inside
# told: conv.one_inside
# fails: test_stride_2 (conv.one_inside)
# fails: test_any_height_width_and_stride (conv.one_inside)
import numpy as np


def feature_maps(image, kernels, stride=1):
    count, k = kernels.shape[:2]
    rows = (image.shape[0] - k + 1) // stride
    columns = (image.shape[1] - k + 1) // stride
    maps = np.zeros((count, rows, columns))
    for f in range(count):
        for i in range(rows):
            for j in range(columns):
                window = image[i * stride : i * stride + k, j * stride : j * stride + k]
                maps[f, i, j] = np.sum(window * kernels[f])
    return maps
