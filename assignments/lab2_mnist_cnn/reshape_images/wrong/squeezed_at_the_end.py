# wrong: adds the axis and squeezes it away again
# shows: reshape.squeezed
# told: reshape.squeezed
# fails: test_adds_a_channel_axis (reshape.squeezed)
# fails: test_keeps_the_pixels (reshape.squeezed)
# fails: test_every_pixel_stays_in_place (reshape.squeezed)
import numpy as np


def reshape_images(images):
    with_channel = np.reshape(images, (len(images), 28, 28, 1))
    return with_channel.squeeze()
