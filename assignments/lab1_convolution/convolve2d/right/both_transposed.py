# right: window and filter are both transposed, which changes no sum; the total starts anew for each window
import numpy as np


def convolve2d(image, kernel, stride=1):
    k = len(kernel)
    rows = []
    for top in range(0, image.shape[0] - k + 1, stride):
        row = []
        for left in range(0, image.shape[1] - k + 1, stride):
            total = 0.0
            for line, weights in zip(image[top : top + k, left : left + k].T, kernel.T, strict=True):
                total += float(np.dot(line.astype("float64"), weights))
            row.append(total)
        rows.append(row)
    return np.array(rows)
