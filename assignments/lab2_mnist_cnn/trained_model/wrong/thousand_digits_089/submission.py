# wrong: trained on the first 1,000 digits only, accuracy about 0.89
# shows: trained.accuracy
# told: trained.accuracy
# fails: test_accuracy_of_95_percent (trained.accuracy)
# fails: test_accuracy_of_97_percent (trained.accuracy)
# recipe: Conv2D 8 - pool - Conv2D 16 - pool - Dense 10; x_train[:1000] / 255, Adam, 8 epochs
import numpy as np


def prepare_images(images):
    return np.expand_dims(images, -1) / 255.0
