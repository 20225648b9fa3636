# wrong: half points only, stopped after one epoch at accuracy about 0.961 on the MNIST test set
# shows: trained.accuracy
# told: trained.accuracy
# fails: test_accuracy_of_97_percent (trained.accuracy)
# recipe: Conv2D 8 - pool - Conv2D 16 - pool - Dense 10; pixels / 255, Adam 0.0012, 1 epoch
import numpy as np


def prepare_images(images):
    return (images / 255.0)[:, :, :, np.newaxis]
