import numpy as np


def pad_same(image, kernel_size):
    """(H, W) 이미지를 0으로 둘러싸서, stride 1 합성곱 뒤에도 H×W가 되게 합니다(홀수 필터).

    The image (H, W) in a border of zeros, so that a stride-1 convolution with an odd filter gives H×W again.
    """
    # BEGIN SOLUTION
    return np.pad(image, (kernel_size - 1) // 2)
    # END SOLUTION
