# wrong: never resizes, works only for a 28x28 file
# shows: load.not_resized
from PIL import Image
import numpy as np


def load_digit(path):
    seven = Image.open(path).convert('L')
    test_data = np.asarray(seven).reshape(1, 28, 28, 1)
    return test_data
