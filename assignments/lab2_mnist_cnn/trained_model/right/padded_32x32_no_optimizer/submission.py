# right: LeNet-like model on 32x32, prepare_images pads two pixels on every side
# recipe: Conv2D 6 5x5 - avg pool - Conv2D 16 5x5 - avg pool - Dense 40 - Dense 10; pixels / 255, Adam 0.002, 4 epochs; saved without optimizer
import numpy as np

BORDER = ((0, 0), (2, 2), (2, 2))


def prepare_images(images: np.ndarray) -> np.ndarray:
    padded = np.pad(images, BORDER, mode="constant")
    return padded.astype(np.float32)[..., np.newaxis] / np.float32(255)
