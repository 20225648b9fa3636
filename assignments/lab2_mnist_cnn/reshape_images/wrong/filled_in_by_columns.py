# wrong: the new array is filled in column by column from pixels in rows
# shows: reshape.column_order
# told: reshape.column_order
# fails: test_keeps_the_pixels (reshape.column_order)
# fails: test_every_pixel_stays_in_place (reshape.column_order)
def reshape_images(images):
    return images.flatten().reshape((len(images), 28, 28, 1), order="F")
