# wrong: reshapes only the first image, as for a single prediction
# shows: reshape.fixed_count
# told: reshape.fixed_count
# fails: test_adds_a_channel_axis (reshape.fixed_count)
# fails: test_keeps_the_pixels (reshape.fixed_count)
# fails: test_every_pixel_stays_in_place (reshape.fixed_count)
def reshape_images(images):
    return images[0].reshape(1, 28, 28, 1)
