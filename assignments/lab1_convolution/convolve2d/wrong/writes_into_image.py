# wrong: multiplies the patch in place, which changes the caller's image and every overlapping window after it
# shows: answer.changed_argument
# told: answer.changed_argument
# fails: test_filter_1_of_the_slide (answer.changed_argument)
# fails: test_stride_2_of_the_slide (answer.changed_argument)
# fails: test_2x2_filter_with_fractions (student.raised_in_place)
# fails: test_filter_is_not_flipped (conv.values)
# fails: test_any_filter_size (conv.values)
# fails: test_any_stride (conv.values)
# fails: test_fractions_and_negative_values (student.raised_in_place)
import numpy as np


def convolve2d(image, kernel, stride=1):
    k = kernel.shape[0]
    h = (image.shape[0] - k) // stride + 1
    w = (image.shape[1] - k) // stride + 1
    out = np.zeros((h, w))
    for i in range(h):
        for j in range(w):
            patch = image[i * stride:i * stride + k, j * stride:j * stride + k]
            patch *= kernel
            out[i, j] = patch.sum()
    return out
