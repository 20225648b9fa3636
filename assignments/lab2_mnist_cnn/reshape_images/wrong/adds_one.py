# wrong: makes the pixels brighter by one
# shows: reshape.pixels_moved
# told: reshape.pixels_moved
# fails: test_keeps_the_pixels (reshape.pixels_moved)
# fails: test_every_pixel_stays_in_place (reshape.pixels_moved)
def reshape_images(images):
    return images.reshape(len(images), 28, 28, 1) + images.dtype.type(1)
