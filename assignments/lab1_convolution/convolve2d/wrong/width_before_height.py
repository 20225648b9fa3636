# wrong: reads the width before the height
# shows: conv.sides_exchanged
# told: conv.sides_exchanged
# fails: test_2x2_filter_with_fractions (conv.sides_exchanged)
# fails: test_filter_is_not_flipped (conv.sides_exchanged)
# fails: test_any_stride (conv.sides_exchanged)
import numpy as np


def convolve2d(image, kernel, stride=1):
    k = len(kernel)
    width, height = image.shape
    rows, columns = (height - k) // stride + 1, (width - k) // stride + 1
    out = np.zeros((rows, columns))
    for i in range(rows):
        for j in range(columns):
            total = 0
            for a in range(k):
                for b in range(k):
                    total += image[i * stride + a, j * stride + b] * kernel[a, b]
            out[i, j] = total
    return out
