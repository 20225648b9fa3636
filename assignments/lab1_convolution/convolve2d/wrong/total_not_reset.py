# wrong: the total starts at zero once, so that each position adds to all before it
# shows: conv.running_total
# told: conv.running_total
# fails: test_filter_1_of_the_slide (conv.running_total)
# fails: test_stride_2_of_the_slide (conv.running_total)
# fails: test_2x2_filter_with_fractions (conv.running_total)
# fails: test_filter_is_not_flipped (conv.running_total)
# fails: test_any_filter_size (conv.running_total)
# fails: test_any_stride (conv.running_total)
# fails: test_fractions_and_negative_values (conv.running_total)
import numpy as np


def convolve2d(image, kernel, stride=1):
    k = len(kernel)
    result, total = [], 0.0
    for top in range(0, image.shape[0] - k + 1, stride):
        row = []
        for left in range(0, image.shape[1] - k + 1, stride):
            total = total + float((image[top:top + k, left:left + k] * kernel).sum())
            row.append(total)
        result.append(row)
    return np.array(result)
