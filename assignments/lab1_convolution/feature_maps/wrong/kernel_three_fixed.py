# wrong: filters of 3×3 only, with the nine products written out
# shows: conv.kernel_fixed
# told: conv.kernel_fixed
# fails: test_any_number_of_filters (conv.kernel_fixed)
# fails: test_any_height_width_and_stride (conv.kernel_fixed)
import numpy as np


def feature_maps(image, kernels, stride=1):
    H = (image.shape[0] - 3) // stride + 1
    W = (image.shape[1] - 3) // stride + 1
    maps = np.zeros((len(kernels), H, W))
    for f, kernel in enumerate(kernels):
        for a in range(3):
            for b in range(3):
                maps[f] += image[a:a + stride * (H - 1) + 1:stride, b:b + stride * (W - 1) + 1:stride] * kernel[a, b]
    return maps
