# wrong: half finished, the array has the right shape and stays empty
# shows: maps.empty
# told: maps.empty
# fails: test_two_filters_of_the_slide (maps.empty)
# fails: test_stride_2 (maps.empty)
# fails: test_three_filters_with_fractions (maps.empty)
# fails: test_any_number_of_filters (maps.empty)
# fails: test_any_height_width_and_stride (maps.empty)
# fails: test_fractions_and_negative_values (maps.empty)
import numpy as np


def feature_maps(image, kernels, stride=1):
    F, k, _ = kernels.shape
    h = (image.shape[0] - k) // stride + 1
    w = (image.shape[1] - k) // stride + 1
    maps = np.zeros((F, h, w))
    for f in range(F):
        kernel = kernels[f]
        # 여기서 합성곱
    return maps
