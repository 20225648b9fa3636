import numpy as np


def feature_maps(image, kernels, stride=1):
    """(H, W) 이미지와 (F, k, k) 필터들로 (F, H', W') 속성맵을 만듭니다.

    Feature maps (F, H', W') of an image (H, W) under filters (F, k, k).
    """
    # BEGIN SOLUTION
    k = kernels.shape[1]
    height = (image.shape[0] - k) // stride + 1
    width = (image.shape[1] - k) // stride + 1
    maps = np.zeros((len(kernels), height, width))
    for f, kernel in enumerate(kernels):
        for i in range(height):
            for j in range(width):
                window = image[i * stride : i * stride + k, j * stride : j * stride + k]
                maps[f, i, j] = np.sum(window * kernel)
    return maps
    # END SOLUTION
