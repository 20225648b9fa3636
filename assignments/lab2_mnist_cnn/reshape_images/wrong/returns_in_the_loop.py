# wrong: returns in the first round of the loop
# shows: reshape.first_only
# told: reshape.first_only
# fails: test_adds_a_channel_axis (reshape.first_only)
# fails: test_keeps_the_pixels (reshape.first_only)
# fails: test_every_pixel_stays_in_place (reshape.first_only)
import numpy as np


def reshape_images(images):
    result = []
    for image in images:
        result.append(image[:, :, np.newaxis])
        return np.array(result)
