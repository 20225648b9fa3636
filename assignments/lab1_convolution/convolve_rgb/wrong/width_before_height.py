# wrong: reads the width before the height
# shows: conv.sides_exchanged
# told: conv.sides_exchanged
# fails: test_2x2_filter_with_fractions (conv.sides_exchanged)
# fails: test_each_channel_has_its_own_weights (conv.sides_exchanged)
# fails: test_any_number_of_channels (conv.sides_exchanged)
# fails: test_any_stride (conv.sides_exchanged)
# fails: test_fractions_and_negative_values (conv.sides_exchanged)
import numpy as np


def convolve_rgb(image, kernel, stride=1):
    k = kernel.shape[0]
    width, height, _ = image.shape
    out = np.zeros(((height - k) // stride + 1, (width - k) // stride + 1))
    for i in range(out.shape[0]):
        for j in range(out.shape[1]):
            y, x = i * stride, j * stride
            out[i, j] = (image[y:y + k, x:x + k] * kernel).sum()
    return out
