# wrong: stacks the images along the last axis, where the channels belong, and puts a batch axis in front
# shows: reshape.count_as_channel
# told: reshape.count_as_channel
# fails: test_adds_a_channel_axis (reshape.count_as_channel)
# fails: test_keeps_the_pixels (reshape.count_as_channel)
# fails: test_every_pixel_stays_in_place (reshape.count_as_channel)
import numpy as np


def reshape_images(images):
    x = np.stack([image for image in images], axis=-1)
    return x[None]
