# right: pixels from -1 to 1, tanh, average pooling and a separate Softmax layer, .h5
# recipe: Conv2D 8 5x5 - tanh - avg pool - Conv2D 16 5x5 - tanh - avg pool - Dense 10 - Softmax; pixel / 127.5 - 1, Adam 0.002, 4 epochs
from functools import partial


def _scale(images, half):
    return (images.astype("float32") / half - 1.0).reshape(-1, 28, 28, 1)


prepare_images = partial(_scale, half=127.5)
