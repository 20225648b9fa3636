# wrong: divides by 255 as well, values and dtype change
# shows: reshape.scaled
# told: reshape.scaled
# fails: test_keeps_the_pixels (reshape.scaled)
# fails: test_every_pixel_stays_in_place (reshape.scaled)
def reshape_images(images):
    images = images.reshape(images.shape[0], 28, 28, 1)
    images = images / 255.0
    return images
