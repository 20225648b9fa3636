# wrong: order='F' scrambles the values though the shape is right
# shows: reshape.mixed_images
# told: reshape.mixed_images
# fails: test_keeps_the_pixels (reshape.mixed_images)
# fails: test_every_pixel_stays_in_place (reshape.mixed_images)
def reshape_images(images):
    # shape 만 맞으면 됨
    return images.ravel().reshape((-1, 28, 28, 1), order='F')
