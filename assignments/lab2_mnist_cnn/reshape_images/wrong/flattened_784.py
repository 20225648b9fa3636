# wrong: flattens to (n, 784) as for a Dense net
# shows: reshape.no_channel_axis
# told: reshape.no_channel_axis
# fails: test_adds_a_channel_axis (reshape.no_channel_axis)
# fails: test_keeps_the_pixels (reshape.no_channel_axis)
# fails: test_every_pixel_stays_in_place (reshape.no_channel_axis)
def reshape_images(images):
    return images.reshape(images.shape[0], 28 * 28)
