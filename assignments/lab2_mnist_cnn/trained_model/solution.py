def prepare_images(images):
    """Raw digits (n, 28, 28) uint8 -> what the saved model expects."""
    # BEGIN SOLUTION
    return images.reshape(len(images), 28, 28, 1).astype("float32") / 255.0
    # END SOLUTION
