# wrong: the filter is mirrored left to right, as np.convolve does with each row
# shows: conv.flipped
# told: conv.flipped
# fails: test_filter_1_of_the_slide (conv.flipped)
# fails: test_stride_2_of_the_slide (conv.values)
# fails: test_2x2_filter_with_fractions (conv.flipped)
# fails: test_filter_is_not_flipped (conv.flipped)
# fails: test_any_filter_size (conv.flipped)
# fails: test_any_stride (conv.flipped)
# fails: test_fractions_and_negative_values (conv.flipped)
import numpy as np


def convolve2d(image, kernel, stride=1):
    k = kernel.shape[0]
    rows = []
    for y in range(0, image.shape[0] - k + 1, stride):
        whole = sum(np.convolve(image[y + a], kernel[a], mode="valid") for a in range(k))
        rows.append(whole[::stride])
    return np.array(rows)
