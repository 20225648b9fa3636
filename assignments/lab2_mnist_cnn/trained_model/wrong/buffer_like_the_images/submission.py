# wrong: fills an array made by zeros_like, which is uint8 like the images, with the quotients
# shows: trained.own_dtype
# told: trained.own_dtype
# fails: test_accuracy_of_95_percent (trained.own_dtype)
# fails: test_accuracy_of_97_percent (trained.own_dtype)
# recipe: Conv2D 8 - pool - Conv2D 16 - pool - Dense 10; pixels / 255, Adam 0.002, 4 epochs
import numpy as np


def prepare_images(images):
    small = np.zeros_like(images)
    for place in range(len(images)):
        small[place] = images[place] / 255
    return np.expand_dims(small, -1).astype("float32")
