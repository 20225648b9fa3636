# right: divides a copy in place
import numpy as np


def scale_images(images):
    scaled = np.array(images, dtype="float32")
    np.divide(scaled, 255, out=scaled)
    return scaled
