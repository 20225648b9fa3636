# wrong: prepare_images shuffles, so that predictions no longer belong to their images
# shows: trained.order_changed
# told: trained.order_changed
# fails: test_accuracy_of_95_percent (trained.order_changed)
# fails: test_accuracy_of_97_percent (trained.order_changed)
# recipe: Conv2D 8 - pool - Conv2D 16 - pool - Dense 10; pixels / 255, Adam 0.002, 4 epochs
import numpy as np


def prepare_images(images):
    order = np.random.permutation(len(images))
    return images[order].reshape(-1, 28, 28, 1).astype("float32") / 255
