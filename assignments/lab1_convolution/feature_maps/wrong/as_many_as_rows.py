# wrong: unpacks the shape of kernels the wrong way round, so that k counts the filters
# shows: maps.number_and_size
# told: maps.number_and_size
# fails: test_two_filters_of_the_slide (maps.number_and_size)
# fails: test_any_number_of_filters (student.raised_index)
# fails: test_fractions_and_negative_values (student.raised_shapes)
import numpy as np


def feature_maps(image, kernels, stride=1):
    k, count, _ = kernels.shape
    rows = (image.shape[0] - k) // stride + 1
    columns = (image.shape[1] - k) // stride + 1
    out = np.zeros((count, rows, columns))
    for f in range(count):
        for i in range(rows):
            for j in range(columns):
                out[f, i, j] = (image[i * stride:i * stride + k, j * stride:j * stride + k] * kernels[f]).sum()
    return out
