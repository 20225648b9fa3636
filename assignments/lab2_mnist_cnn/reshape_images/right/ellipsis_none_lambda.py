# right: a lambda that indexes with Ellipsis and None
reshape_images = lambda images: images[..., None]
