# wrong: reshape returns a new array, it is thrown away and the old one returned
# shows: reshape.no_channel_axis
def reshape_images(images):
    images.reshape(len(images), 28, 28, 1)
    return images
