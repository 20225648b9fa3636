# wrong: reshape returns a new array, it is thrown away and the old one returned
# shows: reshape.unchanged
# told: reshape.unchanged
# fails: test_adds_a_channel_axis (reshape.unchanged)
# fails: test_keeps_the_pixels (reshape.unchanged)
# fails: test_every_pixel_stays_in_place (reshape.unchanged)
def reshape_images(images):
    images.reshape(len(images), 28, 28, 1)
    return images
