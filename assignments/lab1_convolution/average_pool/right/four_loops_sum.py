# right: novice way, adds up and divides by the number of values, as on the slide
import numpy as np


def average_pool(image, size=2, stride=None):
    if stride == None:
        stride = size
    결과 = []
    y = 0
    while y + size <= len(image):
        줄 = []
        x = 0
        while x + size <= len(image[0]):
            합 = 0.0
            갯수 = 0
            for a in range(size):
                for b in range(size):
                    합 = 합 + float(image[y + a][x + b])
                    갯수 = 갯수 + 1
            줄.append(합 / 갯수)
            x = x + stride
        결과.append(줄)
        y = y + stride
    return np.array(결과)


print("average_pool:", average_pool(np.array([[1, 2], [3, 4]])))
