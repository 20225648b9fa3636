# wrong: k // 2 - 1 before and k // 2 + 1 after, the border is not equally wide although the size is right
# shows: pad.not_centered
import numpy as np


def pad_same(image, kernel_size):
    total = kernel_size - 1
    before = max(total // 2 - 1, 0)
    after = total - before
    return np.pad(image, ((before, after), (before, after)))
