# wrong: reads the image as [x, y], as if the width came first
# shows: values.transposed
# told: values.transposed
# fails: test_filter_1_of_the_slide (values.transposed)
# fails: test_stride_2_of_the_slide (values.transposed)
# fails: test_2x2_filter_with_fractions (values.transposed)
# fails: test_filter_is_not_flipped (values.transposed)
import numpy as np


def convolve2d(image, kernel, stride=1):
    size = len(kernel)
    across, down = [(length - size) // stride + 1 for length in image.shape]
    result = np.empty((down, across))
    for y in range(down):
        top = y * stride
        for x in range(across):
            left = x * stride
            total = 0.0
            for dy in range(size):
                for dx in range(size):
                    total += image[left + dy, top + dx] * kernel[dy, dx]
            result[y, x] = total
    return result
