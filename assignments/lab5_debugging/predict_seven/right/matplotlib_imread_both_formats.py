# right: plt.imread, which gives 0-1 for PNG and 0-255 for JPEG; the dtype decides about the division
import matplotlib.pyplot as plt
import numpy as np


def predict_seven(model, path):
    img = plt.imread(path)
    if img.dtype == np.uint8:            # jpg
        img = img / 255.0
    if img.ndim == 3:                    # RGB(A) -> 흑백
        img = img[..., :3] @ np.array([0.299, 0.587, 0.114])
    x = img.astype(np.float32).reshape(1, 28, 28, 1)
    return model.predict(x, verbose=0)
