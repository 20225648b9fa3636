# right: by the Fourier transform, right up to rounding
import numpy as np


def convolve2d(image, kernel, stride=1):
    H, W = np.shape(image)
    k = np.shape(kernel)[0]
    F = np.fft.rfft2(image)
    G = np.fft.rfft2(kernel, s=(H, W))
    full = np.fft.irfft2(F * np.conj(G), s=(H, W))
    return full[:H - k + 1:stride, :W - k + 1:stride]
