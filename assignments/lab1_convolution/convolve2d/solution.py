import numpy as np


def convolve2d(image, kernel, stride=1):
    """(H, W) 이미지를 (k, k) 필터로 합성곱합니다(valid, 필터를 뒤집지 않음).

    Valid cross-correlation of an image (H, W) with a filter (k, k): (H', W'), H' = (H - k) // stride + 1.
    """
    # BEGIN SOLUTION
    k = kernel.shape[0]
    height = (image.shape[0] - k) // stride + 1
    width = (image.shape[1] - k) // stride + 1
    result = np.zeros((height, width))
    for i in range(height):
        for j in range(width):
            window = image[i * stride : i * stride + k, j * stride : j * stride + k]
            result[i, j] = np.sum(window * kernel)
    return result
    # END SOLUTION
