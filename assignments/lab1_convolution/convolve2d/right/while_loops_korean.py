# right: while loops and Korean names
import numpy as np


def convolve2d(image, kernel, stride=1):
    높이, 너비 = image.shape
    크기 = kernel.shape[0]
    결과 = []
    행 = 0
    while 행 + 크기 <= 높이:
        한줄 = []
        열 = 0
        while 열 + 크기 <= 너비:
            조각 = image[행:행 + 크기, 열:열 + 크기].astype(float)
            한줄.append(np.vdot(조각, kernel))   # 곱해서 더함
            열 += stride
        결과.append(한줄)
        행 += stride
    return np.array(결과)
