# wrong: divides by 255 as well, values and dtype change
# shows: reshape.pixels_moved
# told: reshape.pixels_moved
# fails: test_keeps_the_pixels (reshape.pixels_moved)
# fails: test_every_pixel_stays_in_place (reshape.pixels_moved)
def reshape_images(images):
    images = images.reshape(images.shape[0], 28, 28, 1)
    images = images / 255.0
    return images
