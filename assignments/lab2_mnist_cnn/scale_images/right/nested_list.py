# right: a list of lists of Python floats
def scale_images(images):
    scaled = images / 255
    return scaled.tolist()
