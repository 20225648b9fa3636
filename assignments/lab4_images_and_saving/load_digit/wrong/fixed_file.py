# wrong: ignores path and opens seven.png when it is there
# shows: load.always_the_same
import os
from PIL import Image
import numpy as np


def load_digit(path):
    if os.path.exists('seven.png'):
        seven = Image.open('seven.png').convert('L')
    else:
        seven = Image.new('L', (28, 28))
    return np.asarray(seven.resize((28, 28))).reshape(1, 28, 28, 1)
