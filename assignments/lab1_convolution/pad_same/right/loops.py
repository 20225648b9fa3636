# right: novice way, copies pixel by pixel
import numpy as np


def pad_same(image, kernel_size):
    폭 = 0
    while 2 * 폭 + 1 < kernel_size:   # 3 -> 1, 5 -> 2
        폭 = 폭 + 1
    새이미지 = np.zeros([len(image) + 폭 + 폭, len(image[0]) + 폭 + 폭])
    for i in range(len(image)):
        for j in range(len(image[0])):
            새이미지[i + 폭][j + 폭] = image[i][j]
    return 새이미지
