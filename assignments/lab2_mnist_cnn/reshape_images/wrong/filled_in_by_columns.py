# wrong: the new array is filled in column by column from pixels in rows
# shows: reshape.column_order
def reshape_images(images):
    return images.flatten().reshape((len(images), 28, 28, 1), order="F")
