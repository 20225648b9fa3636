def scale_images(images):
    """uint8 0-255 -> float32 0-1, same shape: every pixel divided by 255."""
    # BEGIN SOLUTION
    return images.astype("float32") / 255.0
    # END SOLUTION
