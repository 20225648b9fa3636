# wrong: order='F' scrambles the values though the shape is right
# shows: reshape.column_order
# told: reshape.column_order
# fails: test_keeps_the_pixels (reshape.column_order)
# fails: test_every_pixel_stays_in_place (reshape.column_order)
def reshape_images(images):
    # shape 만 맞으면 됨
    return images.ravel().reshape((-1, 28, 28, 1), order='F')
