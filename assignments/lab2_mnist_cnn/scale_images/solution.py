def scale_images(images):
    """uint8 0-255 -> float32 0-1, same shape."""
    # BEGIN SOLUTION
    return images.astype("float32") / 255.0
    # END SOLUTION
