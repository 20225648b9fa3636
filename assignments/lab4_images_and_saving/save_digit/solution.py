from PIL import Image


def save_digit(image, path):
    """Save a digit (28, 28) or (28, 28, 1) uint8 as a grayscale image file."""
    # BEGIN SOLUTION
    Image.fromarray(image.reshape(28, 28)).save(path)
    # END SOLUTION
