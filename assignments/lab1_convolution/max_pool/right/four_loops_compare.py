# right: novice way, compares pixel by pixel, starting from the window's first pixel
import numpy as np


def max_pool(image, size=2, stride=None):
    if stride == None:
        stride = size
    높이 = len(image)
    너비 = len(image[0])
    결과 = []
    for y in range(0, 높이 - size + 1, stride):
        줄 = []
        for x in range(0, 너비 - size + 1, stride):
            가장큰값 = image[y][x]
            for a in range(size):
                for b in range(size):
                    if image[y + a][x + b] > 가장큰값:
                        가장큰값 = image[y + a][x + b]
            줄.append(가장큰값)
        결과.append(줄)
    return np.array(결과)
