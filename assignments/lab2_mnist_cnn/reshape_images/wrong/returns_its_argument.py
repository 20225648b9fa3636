# wrong: does nothing
# shows: reshape.unchanged
# told: reshape.unchanged
# fails: test_adds_a_channel_axis (reshape.unchanged)
def reshape_images(images):
    return images
