import numpy as np
from PIL import Image


def load_digit(path):
    """Read any image file as the model's input (1, 28, 28, 1): grayscale, 28x28, 0-255."""
    # BEGIN SOLUTION
    image = Image.open(path).convert("L").resize((28, 28))
    return np.asarray(image).reshape(1, 28, 28, 1)
    # END SOLUTION
