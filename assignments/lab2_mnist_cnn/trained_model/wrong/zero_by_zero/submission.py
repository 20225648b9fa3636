# wrong: divides each place by its own deviation, which is 0 at the border
# shows: trained.pixels_not_numbers
# told: trained.pixels_not_numbers
# fails: test_accuracy_of_95_percent (trained.pixels_not_numbers)
# fails: test_accuracy_of_97_percent (trained.pixels_not_numbers)
# recipe: Conv2D 8 - pool - Conv2D 16 - pool - Dense 10; pixels / 255, Adam 0.002, 4 epochs
import numpy as np


def prepare_images(images):
    x = images.astype("float32")
    with np.errstate(all="ignore"):
        x = (x - x.mean(axis=0)) / x.std(axis=0)
    return x[..., np.newaxis]
