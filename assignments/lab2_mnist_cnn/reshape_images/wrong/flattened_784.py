# wrong: flattens to (n, 784) as for a Dense net
# shows: reshape.no_channel_axis
def reshape_images(images):
    return images.reshape(images.shape[0], 28 * 28)
