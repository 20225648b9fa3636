# wrong: returns in the first round of the loop
# shows: reshape.first_only
import numpy as np


def reshape_images(images):
    result = []
    for image in images:
        result.append(image[:, :, np.newaxis])
        return np.array(result)
