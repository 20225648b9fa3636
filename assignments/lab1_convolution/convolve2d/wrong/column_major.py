# wrong: rows and columns exchanged, the feature map comes back transposed
# shows: values.transposed
# told: values.transposed
# fails: test_filter_1_of_the_slide (values.transposed)
# fails: test_stride_2_of_the_slide (values.transposed)
# fails: test_2x2_filter_with_fractions (values.transposed)
# fails: test_filter_is_not_flipped (values.transposed)
import numpy as np


def convolve2d(image, kernel, stride=1):
    k = kernel.shape[0]
    out = []
    for x in range(0, image.shape[1] - k + 1, stride):
        column = []
        for y in range(0, image.shape[0] - k + 1, stride):
            column.append(np.sum(image[y:y + k, x:x + k] * kernel))
        out.append(column)
    return np.array(out)
