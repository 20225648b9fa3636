# wrong: does nothing
# shows: reshape.no_channel_axis
def reshape_images(images):
    return images
