# wrong: sorts the window with a method that works in place, and so the caller's image
# shows: answer.sorted_argument
# told: answer.sorted_argument
# fails: test_negative_fractions_and_a_remainder (answer.sorted_argument)
# fails: test_overlapping_windows (answer.sorted_argument)
# fails: test_any_stride (pool.values)
# fails: test_any_kind_of_pixels (answer.sorted_argument)
import numpy as np


def max_pool(image, size=2, stride=None):
    if stride is None:
        stride = size
    image = np.asarray(image)
    lines = []
    for top in range(0, image.shape[0] - size + 1, stride):
        line = []
        for left in range(0, image.shape[1] - size + 1, stride):
            window = image[top : top + size, left : left + size]
            window.sort(axis=0)
            line.append(max(window[-1]))
        lines.append(line)
    return np.array(lines)
