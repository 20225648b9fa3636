# right: annotated, with a helper that is defined after the function that uses it
import numpy as np


def reshape_images(images: np.ndarray) -> np.ndarray:
    n: int = count_images(images)
    return np.reshape(images, (n, 28, 28, 1))


def count_images(images: np.ndarray) -> int:
    return int(images.shape[0])
