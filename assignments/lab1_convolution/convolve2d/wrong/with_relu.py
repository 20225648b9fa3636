# wrong: applies ReLU to the result as in Conv2D(activation='relu')
# shows: conv.negatives_lost
# told: conv.negatives_lost
# fails: test_filter_1_of_the_slide (conv.negatives_lost)
# fails: test_stride_2_of_the_slide (conv.values)
# fails: test_2x2_filter_with_fractions (conv.negatives_lost)
# fails: test_filter_is_not_flipped (conv.negatives_lost)
# fails: test_any_filter_size (conv.negatives_lost)
# fails: test_any_stride (conv.negatives_lost)
# fails: test_fractions_and_negative_values (conv.negatives_lost)
import numpy as np


def convolve2d(image, kernel, stride=1):
    k = kernel.shape[0]
    return np.array([[max(0, np.sum(image[i:i + k, j:j + k] * kernel))
                      for j in range(0, image.shape[1] - k + 1, stride)]
                     for i in range(0, image.shape[0] - k + 1, stride)])
