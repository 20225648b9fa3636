# wrong: the scaled picture is turned back into uint8, which leaves only 0 and 1
# shows: seven.whole_numbers
# told: seven.whole_numbers
# fails: test_pixels_are_scaled (seven.whole_numbers)
# fails: test_pixels_are_those_of_any_file (seven.whole_numbers)
import numpy as np
from PIL import Image


def predict_seven(model, path):
    x = np.array(Image.open(path).convert("L")) / 255.0
    x = x.reshape(1, 28, 28, 1).astype(np.uint8)
    return model.predict(x, verbose=0)
