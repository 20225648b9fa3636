# wrong: one array, made before the loop, takes each image and is appended each time
# shows: trained.one_image
# told: trained.one_image
# fails: test_accuracy_of_95_percent (trained.one_image)
# fails: test_accuracy_of_97_percent (trained.one_image)
# recipe: Conv2D 8 - pool - Conv2D 16 - pool - Dense 10; pixels / 255, Adam 0.002, 4 epochs
import numpy as np


def prepare_images(images):
    ready = []
    picture = np.zeros((28, 28, 1), dtype="float32")
    for digit in images:
        picture[..., 0] = digit / 255
        ready.append(picture)
    return np.array(ready)
