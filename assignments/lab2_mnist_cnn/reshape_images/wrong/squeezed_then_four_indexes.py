# wrong: squeezes first and names three axes before the new one: one image has two of them
# shows: reshape.single_raises
# told: reshape.single_raises
# fails: test_adds_a_channel_axis (reshape.single_raises)
import numpy as np


def reshape_images(images):
    pictures = np.array(images).squeeze()
    return pictures[:, :, :, None]
