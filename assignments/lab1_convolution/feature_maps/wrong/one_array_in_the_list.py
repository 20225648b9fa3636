# wrong: multiplies a list that holds one array, and fills that array for every filter
# shows: maps.last_everywhere
# told: maps.last_everywhere
# fails: test_two_filters_of_the_slide (maps.last_everywhere)
# fails: test_stride_2 (maps.last_everywhere)
# fails: test_three_filters_with_fractions (maps.last_everywhere)
# fails: test_any_number_of_filters (maps.last_everywhere)
# fails: test_any_height_width_and_stride (maps.last_everywhere)
# fails: test_fractions_and_negative_values (maps.last_everywhere)
import numpy as np


def feature_maps(image, kernels, stride=1):
    count, k = kernels.shape[:2]
    rows, columns = ((side - k) // stride + 1 for side in image.shape)
    results = [np.zeros((rows, columns))] * count
    for number, kernel in enumerate(kernels):
        for i in range(rows):
            for j in range(columns):
                results[number][i, j] = (image[i * stride:i * stride + k, j * stride:j * stride + k] * kernel).sum()
    return np.stack(results)
