# wrong: an attempt to centre the digits moves all of them by half a picture, the model was trained on digits as they are
# shows: trained.preparation
# told: trained.preparation
# fails: test_accuracy_of_95_percent (trained.preparation)
# fails: test_accuracy_of_97_percent (trained.preparation)
# recipe: Conv2D 8 - pool - Conv2D 16 - pool - Dense 10; pixels / 255, Adam 0.002, 4 epochs
import numpy as np


def prepare_images(images):
    moved = np.roll(images, 14, axis=1)
    return moved[..., np.newaxis] / 255.0
