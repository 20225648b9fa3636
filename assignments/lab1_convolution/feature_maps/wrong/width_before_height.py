# wrong: reads the width before the height
# shows: conv.sides_exchanged
# told: conv.sides_exchanged
# fails: test_three_filters_with_fractions (conv.sides_exchanged)
# fails: test_any_height_width_and_stride (conv.sides_exchanged)
# fails: test_fractions_and_negative_values (conv.sides_exchanged)
import numpy as np


def feature_maps(image, kernels, stride=1):
    k = kernels.shape[1]
    width, height = image.shape
    maps = []
    for kernel in kernels:
        rows = []
        for i in range(0, height - k + 1, stride):
            rows.append([(image[i:i + k, j:j + k] * kernel).sum() for j in range(0, width - k + 1, stride)])
        maps.append(rows)
    return np.array(maps)
