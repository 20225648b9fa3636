# wrong: the place in the image is used as the index of each map, which is out of range with a stride
# shows: values.place_as_index
# told: values.place_as_index
# fails: test_stride_2 (values.place_as_index)
# fails: test_any_height_width_and_stride (values.place_as_index)
import numpy as np


def feature_maps(image, kernels, stride=1):
    count, k, _ = kernels.shape
    maps = np.zeros((count, (image.shape[0] - k) // stride + 1, (image.shape[1] - k) // stride + 1))
    for f, kernel in enumerate(kernels):
        for i in range(0, image.shape[0] - k + 1, stride):
            for j in range(0, image.shape[1] - k + 1, stride):
                maps[f, i, j] = (image[i:i + k, j:j + k] * kernel).sum()
    return maps
