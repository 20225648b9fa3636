# wrong: with a stride, the window's place in the image is taken for its place in the result
# shows: values.place_as_index
# told: values.place_as_index
# fails: test_2x2_filter_with_fractions (values.place_as_index)
# fails: test_any_stride (values.place_as_index)
import numpy as np


def convolve_rgb(image, kernel, stride=1):
    k, _, channels = kernel.shape
    out = np.zeros(((image.shape[0] - k) // stride + 1, (image.shape[1] - k) // stride + 1))
    for y in range(0, image.shape[0] - k + 1, stride):
        for x in range(0, image.shape[1] - k + 1, stride):
            out[y, x] = sum((image[y:y + k, x:x + k, c] * kernel[:, :, c]).sum() for c in range(channels))
    return out
