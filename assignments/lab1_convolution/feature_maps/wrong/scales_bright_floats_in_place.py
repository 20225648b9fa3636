# wrong: brings bright float images to 0-1 in place, and takes it back in the result only
# shows: answer.changed_argument
# told: answer.changed_argument
# fails: test_three_filters_with_fractions (answer.changed_argument)
# fails: test_fractions_and_negative_values (answer.changed_argument)
import numpy as np


def feature_maps(image, kernels, stride=1):
    scale = 1.0
    if image.dtype.kind == "f" and image.min() >= 0 and image.max() > 1:
        scale = 255.0
        image /= scale
    windows = np.lib.stride_tricks.sliding_window_view(image, kernels.shape[1:])[::stride, ::stride]
    return scale * np.einsum("ijkl,fkl->fij", windows, kernels)
