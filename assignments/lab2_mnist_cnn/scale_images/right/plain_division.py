# right: uint8 / 255.0 is float64, which counts
def scale_images(images):
    images = images / 255.0
    return images
