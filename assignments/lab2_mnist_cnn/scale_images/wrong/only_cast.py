# wrong: converts to float32 and forgets to divide
# shows: scale.not_scaled
import numpy as np


def scale_images(images):
    images = images.astype(np.float32)
    return images
