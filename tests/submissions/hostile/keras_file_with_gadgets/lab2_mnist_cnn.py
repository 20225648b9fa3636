def prepare_images(images):
    return images[..., None]


def reshape_images(images):
    return images[..., None]
