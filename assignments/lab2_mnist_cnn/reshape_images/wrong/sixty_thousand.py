# wrong: n is fixed at 60000 as on the slide, so any other number of images is a ValueError
# shows: reshape.fixed_count
# told: reshape.fixed_count
# fails: test_adds_a_channel_axis (reshape.fixed_count)
# fails: test_keeps_the_pixels (reshape.fixed_count)
# fails: test_every_pixel_stays_in_place (reshape.fixed_count)
def reshape_images(images):
    return images.reshape(60000, 28, 28, 1)
