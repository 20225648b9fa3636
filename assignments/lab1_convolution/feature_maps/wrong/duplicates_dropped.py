# wrong: maps are collected in a dict keyed by the filter, a filter that occurs twice gives one map only
# shows: maps.shape
# told: maps.shape
# fails: test_any_number_of_filters (maps.shape)
import numpy as np


def feature_maps(image, kernels, stride=1):
    kernels = np.asarray(kernels, float)
    v = np.lib.stride_tricks.sliding_window_view(np.asarray(image, float), kernels.shape[1:])[::stride, ::stride]
    maps = {kernel.tobytes(): (v * kernel).sum(axis=(2, 3)) for kernel in kernels}
    return np.array(list(maps.values()))
