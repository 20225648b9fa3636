# wrong: training augmentation (strong noise) left in prepare_images
# shows: trained.not_alone
# told: trained.not_alone
# fails: test_accuracy_of_95_percent (trained.not_alone)
# fails: test_accuracy_of_97_percent (trained.not_alone)
# recipe: Conv2D 8 - pool - Conv2D 16 - pool - Dense 10; pixels / 255, Adam 0.002, 4 epochs
import numpy as np


def prepare_images(images):
    x = images.reshape(-1, 28, 28, 1) / 255.0
    return np.clip(x + np.random.normal(0, 0.7, x.shape), 0, 1)
