def reshape_images(images):
    """(n, 28, 28) -> (n, 28, 28, 1), for any n; values, order and dtype kept."""
    # BEGIN SOLUTION
    return images.reshape(len(images), 28, 28, 1)
    # END SOLUTION
