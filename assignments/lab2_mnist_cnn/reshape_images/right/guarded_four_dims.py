# right: also lets an array through that has its channel axis already
import numpy as np

(N_TRAIN, N_TEST) = (60000, 10000)


def reshape_images(images, channels=1):
    images = np.asarray(images)
    if images.ndim == 4:
        return images
    return np.expand_dims(images, -1)
