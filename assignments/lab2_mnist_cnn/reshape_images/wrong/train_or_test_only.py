# wrong: only 60000 or 10000 images are reshaped, every other n comes back unchanged
# shows: reshape.fixed_count
# told: reshape.fixed_count
# fails: test_adds_a_channel_axis (reshape.fixed_count)
# fails: test_keeps_the_pixels (reshape.fixed_count)
# fails: test_every_pixel_stays_in_place (reshape.fixed_count)
def reshape_images(images):
    if len(images) == 60000:
        images = images.reshape(60000, 28, 28, 1)
    elif len(images) == 10000:
        images = images.reshape(10000, 28, 28, 1)
    return images
