# right: a small layer class of its own, called by the function
import numpy as np


class ConvLayer:
    def __init__(self, kernels, stride=1):
        self.kernels = np.asarray(kernels)
        self.size = self.kernels.shape[1]
        self.stride = stride

    def patches(self, image):
        for i, y in enumerate(range(0, image.shape[0] - self.size + 1, self.stride)):
            for j, x in enumerate(range(0, image.shape[1] - self.size + 1, self.stride)):
                yield i, j, image[y:y + self.size, x:x + self.size]

    def forward(self, image):
        h, w = [(n - self.size) // self.stride + 1 for n in image.shape]
        out = np.zeros((len(self.kernels), h, w))
        for i, j, patch in self.patches(image):
            out[:, i, j] = np.tensordot(self.kernels.astype(float), patch, axes=([1, 2], [0, 1]))
        return out


def feature_maps(image, kernels, stride=1):
    return ConvLayer(kernels, stride).forward(np.asarray(image))
