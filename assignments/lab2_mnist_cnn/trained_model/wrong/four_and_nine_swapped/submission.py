# wrong: 4 and 9 were mislabelled for one another in the training data
# shows: trained.class_order
# told: trained.class_order
# fails: test_accuracy_of_95_percent (trained.class_order)
# fails: test_accuracy_of_97_percent (trained.class_order)
# recipe: Conv2D 8 - pool - Conv2D 16 - pool - Dense 10; labels 4 and 9 exchanged, Adam 0.002, 3 epochs
import numpy as np


def prepare_images(images):
    return np.asarray(images, "float32").reshape(-1, 28, 28, 1) / 255
