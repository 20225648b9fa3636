# wrong: shows the result but has no return
# shows: answer.none
import numpy as np
from PIL import Image


def load_digit(path):
    img = Image.open(path).convert("L").resize((28, 28))
    test_data = np.asarray(img).reshape(1, 28, 28, 1)
    print(test_data.shape)
