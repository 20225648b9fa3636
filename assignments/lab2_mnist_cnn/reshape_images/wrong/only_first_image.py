# wrong: reshapes only the first image, as for a single prediction
# shows: reshape.first_only
# told: reshape.first_only
# fails: test_adds_a_channel_axis (reshape.first_only)
# fails: test_keeps_the_pixels (reshape.first_only)
# fails: test_every_pixel_stays_in_place (reshape.first_only)
def reshape_images(images):
    return images[0].reshape(1, 28, 28, 1)
