# wrong: the new axis stands between rows and columns
# shows: reshape.channel_place
# told: reshape.channel_place
# fails: test_adds_a_channel_axis (reshape.channel_place)
def reshape_images(images):
    return images[:, :, None, :]
