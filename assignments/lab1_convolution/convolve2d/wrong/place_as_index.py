# wrong: rows and columns of the image count the result's cells as well, which goes past its end with a stride
# shows: values.place_as_index
# told: values.place_as_index
# fails: test_stride_2_of_the_slide (values.place_as_index)
# fails: test_any_stride (values.place_as_index)
import numpy as np


def convolve2d(image, kernel, stride=1):
    k = kernel.shape[0]
    rows = range(0, image.shape[0] - k + 1, stride)
    columns = range(0, image.shape[1] - k + 1, stride)
    result = np.zeros((len(rows), len(columns)))
    for column in columns:
        for row in rows:
            for a in range(k):
                for b in range(k):
                    result[row, column] += image[row + a, column + b] * kernel[a, b]
    return result
