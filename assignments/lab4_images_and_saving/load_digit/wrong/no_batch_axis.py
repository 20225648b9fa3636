# wrong: returns (28,28,1), the batch axis is missing
# shows: load.no_batch_axis
import numpy as np
from PIL import Image


def load_digit(path):
    test_img = Image.open(path).convert('L').resize((28, 28))
    test_array = np.array(test_img).reshape(28, 28, 1)
    return test_array
