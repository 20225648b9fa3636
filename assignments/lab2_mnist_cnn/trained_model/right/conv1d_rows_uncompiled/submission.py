# right: a Conv1D model that takes (28,28) without a channel axis and was saved uncompiled
# recipe: Conv1D 48 - pool - Conv1D 48 - pool - Dense 10 over the rows; pixels / 255, Adam 0.002, 6 epochs; weights put into a fresh model
import numpy as np


def prepare_images(images):
    """이미지의 한 줄(28픽셀)을 한 시점으로 본다. 채널 축이 없다."""
    return np.true_divide(images, 255).astype(np.float32)
