# wrong: prepare_images turns rows into columns (order="F" confusion), the model was trained upright
# shows: trained.transposed
# told: trained.transposed
# fails: test_accuracy_of_95_percent (trained.transposed)
# fails: test_accuracy_of_97_percent (trained.transposed)
# recipe: Conv2D 8 - pool - Conv2D 16 - pool - Dense 10; pixels / 255, Adam 0.002, 4 epochs
import numpy as np


def prepare_images(images):
    x = np.transpose(images, (0, 2, 1))
    return x[..., np.newaxis] / 255.0
