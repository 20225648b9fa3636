# wrong: the size comes from the kernel, but the window meets a filter made outside the function
# shows: conv.kernel_unused
# told: conv.kernel_unused
# fails: test_filter_1_of_the_slide (conv.kernel_unused)
# fails: test_stride_2_of_the_slide (conv.values)
# fails: test_2x2_filter_with_fractions (conv.kernel_unused)
# fails: test_filter_is_not_flipped (conv.values)
# fails: test_any_filter_size (conv.shape)
# fails: test_any_stride (conv.values)
# fails: test_fractions_and_negative_values (conv.values)
import numpy as np

EDGES = np.array([[1, 0, -1], [1, 0, -1], [1, 0, -1]])


def convolve2d(image, kernel, stride=1):
    H, W = image.shape
    size = len(EDGES)
    rows = []
    for i in range(0, H - size + 1, stride):
        rows.append([float((image[i:i + size, j:j + size] * EDGES).sum()) for j in range(0, W - size + 1, stride)])
    return np.array(rows)
