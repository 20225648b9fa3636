# right: everything in one function, output filled at [f, i, j]
import numpy as np


def feature_maps(image, kernels, stride=1):
    F, k, _ = kernels.shape
    H, W = image.shape
    새높이 = (H - k) // stride + 1
    새너비 = (W - k) // stride + 1
    out = np.zeros((F, 새높이, 새너비))
    for f in range(F):
        for i in range(새높이):
            for j in range(새너비):
                for a in range(k):
                    for b in range(k):
                        out[f, i, j] += float(image[i * stride + a, j * stride + b]) * kernels[f, a, b]
    return out
