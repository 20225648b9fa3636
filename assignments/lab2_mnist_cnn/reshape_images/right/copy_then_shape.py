# right: sets .shape, but on a copy
def reshape_images(images):
    x = images.copy()
    x.shape = x.shape + (1,)
    return x
