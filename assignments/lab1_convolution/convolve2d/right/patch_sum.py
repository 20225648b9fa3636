# right: two loops, np.sum over patch times kernel, float32 result
import numpy as np


def convolve2d(image: np.ndarray, kernel: np.ndarray, stride: int = 1) -> np.ndarray:
    img = np.asarray(image, dtype=np.float32)
    ker = np.asarray(kernel, dtype=np.float32)
    kh, kw = ker.shape
    h, w = img.shape
    out = np.zeros(((h - kh) // stride + 1, (w - kw) // stride + 1), dtype=np.float32)
    for row in range(out.shape[0]):
        for col in range(out.shape[1]):
            r, c = row * stride, col * stride
            out[row, col] = np.sum(img[r:r + kh, c:c + kw] * ker)
    return out
