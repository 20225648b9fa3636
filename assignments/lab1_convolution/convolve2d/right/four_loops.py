# right: novice way, four nested loops and plain addition
import numpy as np


def convolve2d(image, kernel, stride=1):
    H = image.shape[0]
    W = image.shape[1]
    k = kernel.shape[0]
    out_h = (H - k) // stride + 1
    out_w = (W - k) // stride + 1
    result = np.zeros((out_h, out_w))
    for i in range(out_h):
        for j in range(out_w):
            total = 0
            for a in range(k):
                for b in range(k):
                    total = total + float(image[i * stride + a][j * stride + b]) * float(kernel[a][b])
            result[i][j] = total
    return result


image = np.array([[1, 0, 0, 0, 0, 1], [0, 1, 0, 0, 1, 0], [0, 0, 1, 1, 0, 0],
                  [1, 0, 0, 0, 1, 0], [0, 1, 0, 0, 1, 0], [0, 0, 1, 0, 1, 0]])
filter1 = np.array([[1, -1, -1], [-1, 1, -1], [-1, -1, 1]])
print(convolve2d(image, filter1))
