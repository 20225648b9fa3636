# wrong: 3 is written into the loops, other kernel sizes fail
# shows: conv.kernel_fixed
# told: conv.kernel_fixed
# fails: test_2x2_filter_with_fractions (conv.kernel_fixed)
# fails: test_any_filter_size (conv.kernel_fixed)
# fails: test_any_stride (conv.kernel_fixed)
import numpy as np


def convolve2d(image, kernel, stride=1):
    H, W = image.shape
    out_h = (H - 3) // stride + 1
    out_w = (W - 3) // stride + 1
    out = np.zeros((out_h, out_w))
    for i in range(out_h):
        for j in range(out_w):
            for a in range(3):
                for b in range(3):
                    out[i, j] += image[i * stride + a, j * stride + b] * kernel[a, b]
    return out
