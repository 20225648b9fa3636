# wrong: cuts the border off again before returning, so the image comes back unpadded
# shows: pad.not_padded
import numpy as np


def pad_same(image, kernel_size):
    p = kernel_size // 2
    padded = np.pad(image, p)
    h, w = image.shape
    return padded[p:p + h, p:p + w]   # H x W 유지
