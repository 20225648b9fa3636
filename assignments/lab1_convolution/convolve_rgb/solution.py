import numpy as np


def convolve_rgb(image, kernel, stride=1):
    """(H, W, C) 이미지를 (k, k, C) 필터로 합성곱하고 채널을 모두 더해 (H', W')을 만듭니다.

    Valid cross-correlation of an image (H, W, C) with a filter (k, k, C), summed over channels: (H', W').
    """
    # BEGIN SOLUTION
    k = kernel.shape[0]
    height = (image.shape[0] - k) // stride + 1
    width = (image.shape[1] - k) // stride + 1
    result = np.zeros((height, width))
    for i in range(height):
        for j in range(width):
            window = image[i * stride : i * stride + k, j * stride : j * stride + k, :]
            result[i, j] = np.sum(window * kernel)
    return result
    # END SOLUTION
