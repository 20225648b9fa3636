def prepare_images(images):
    return images[..., None] / 255


def reshape_images(images):
    return images[..., None]
