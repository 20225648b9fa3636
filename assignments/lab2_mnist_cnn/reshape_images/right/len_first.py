# right: the slide's line with len(images) in place of 60000
def reshape_images(images):
    return images.reshape(len(images), 28, 28, 1)
