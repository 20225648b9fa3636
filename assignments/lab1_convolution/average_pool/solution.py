import numpy as np


def average_pool(image, size=2, stride=None):
    """(H, W) 이미지의 창마다 평균을 내어 (H', W')을 만듭니다.

    stride의 기본값은 size이고, 창을 다 채우지 못하는 나머지는 버립니다.

    Mean of each window of an image (H, W): (H', W').
    The stride defaults to size; an incomplete window is dropped.
    """
    # BEGIN SOLUTION
    if stride is None:
        stride = size
    height = (image.shape[0] - size) // stride + 1
    width = (image.shape[1] - size) // stride + 1
    result = np.zeros((height, width))
    for i in range(height):
        for j in range(width):
            window = image[i * stride : i * stride + size, j * stride : j * stride + size]
            result[i, j] = np.mean(window)
    return result
    # END SOLUTION
