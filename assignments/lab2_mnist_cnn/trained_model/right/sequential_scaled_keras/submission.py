# right: a plain Sequential CNN on pixels from 0 to 1, saved as .keras with its optimizer
# recipe: Conv2D 8 - pool - Conv2D 16 - pool - Dense 10; 60,000 digits / 255, sparse labels, Adam 0.002, 4 epochs
import numpy as np


def prepare_images(images):
    images = images.reshape(-1, 28, 28, 1)
    return images.astype("float32") / 255.0
