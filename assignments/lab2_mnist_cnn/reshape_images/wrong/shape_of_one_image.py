# wrong: the new shape is that of one image
# shows: reshape.one_only
# told: reshape.one_only
# fails: test_adds_a_channel_axis (reshape.one_only)
# fails: test_keeps_the_pixels (reshape.one_only)
# fails: test_every_pixel_stays_in_place (reshape.one_only)
def reshape_images(images):
    return images.reshape(28, 28, 1)
