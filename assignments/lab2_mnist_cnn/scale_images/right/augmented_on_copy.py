# right: /= on the float copy that astype made, not on the caller's array
import numpy as np

MAX_PIXEL = 255


def scale_images(images):
    images = images.astype(np.float32)
    images /= MAX_PIXEL
    return images
