# wrong: stacks to (28, 28, n) and then reshapes instead of moving the axis, pixels are scrambled
# shows: trained.mixed_images
# told: trained.mixed_images
# fails: test_accuracy_of_95_percent (trained.mixed_images)
# fails: test_accuracy_of_97_percent (trained.mixed_images)
# recipe: Conv2D 8 - pool - Conv2D 16 - pool - Dense 10; pixels / 255, Adam 0.002, 4 epochs
import numpy as np


def prepare_images(images):
    stacked = np.dstack(list(images))
    return stacked.reshape(len(images), 28, 28, 1) / 255.0
