# right: the usual line
def scale_images(images):
    return images.astype('float32') / 255
