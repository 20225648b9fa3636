# wrong: reads the image as [x, y, c]
# shows: values.transposed
# told: values.transposed
# fails: test_slide_image_in_one_channel (values.transposed)
# fails: test_2x2_filter_with_fractions (values.transposed)
# fails: test_each_channel_has_its_own_weights (values.transposed)
# fails: test_any_number_of_channels (values.transposed)
# fails: test_any_stride (values.transposed)
# fails: test_fractions_and_negative_values (values.transposed)
import numpy as np


def convolve_rgb(image, kernel, stride=1):
    k = kernel.shape[0]
    w = (image.shape[0] - k) // stride + 1
    h = (image.shape[1] - k) // stride + 1
    out = np.zeros((h, w))
    for y in range(h):
        for x in range(w):
            part = image[x * stride:x * stride + k, y * stride:y * stride + k, :]
            out[y, x] = (part * kernel).sum()
    return out
