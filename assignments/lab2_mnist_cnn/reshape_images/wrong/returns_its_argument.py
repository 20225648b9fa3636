# wrong: does nothing
def reshape_images(images):
    return images
