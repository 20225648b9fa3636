# wrong: the sums stand in the top left corner of an array that is as large as the image
# shows: conv.shape
# told: conv.shape
# fails: test_filter_1_of_the_slide (conv.shape)
# fails: test_stride_2_of_the_slide (conv.shape)
# fails: test_2x2_filter_with_fractions (conv.shape)
# fails: test_filter_is_not_flipped (conv.shape)
# fails: test_any_filter_size (conv.shape)
# fails: test_any_stride (conv.shape)
# fails: test_fractions_and_negative_values (conv.shape)
import numpy as np


def convolve2d(image, kernel, stride=1):
    side = len(kernel)
    sums = np.zeros(image.shape)
    for row, y in enumerate(range(0, image.shape[0] - side + 1, stride)):
        for column, x in enumerate(range(0, image.shape[1] - side + 1, stride)):
            sums[row, column] = (image[y : y + side, x : x + side] * kernel).sum()
    return sums
