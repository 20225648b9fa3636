# right: np.pad spelt out with pairs, mode and constant_values
import numpy as np


def pad_same(image: np.ndarray, kernel_size: int) -> np.ndarray:
    p = int((kernel_size - 1) / 2)
    return np.pad(image, pad_width=((p, p), (p, p)), mode="constant", constant_values=0)


padded = pad_same(np.ones((28, 28)), 3)
print(padded.shape)
