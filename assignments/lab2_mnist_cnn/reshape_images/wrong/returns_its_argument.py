# wrong: does nothing
# shows: reshape.unchanged
# told: reshape.unchanged
# fails: test_adds_a_channel_axis (reshape.unchanged)
# fails: test_keeps_the_pixels (reshape.unchanged)
# fails: test_every_pixel_stays_in_place (reshape.unchanged)
def reshape_images(images):
    return images
