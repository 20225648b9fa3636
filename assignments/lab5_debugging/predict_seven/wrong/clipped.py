# wrong: np.clip to 0-1 instead of dividing
# shows: seven.two_values
# told: seven.two_values
# fails: test_pixels_are_scaled (seven.two_values)
# fails: test_pixels_are_those_of_any_file (seven.two_values)
import numpy as np
from PIL import Image


def predict_seven(model, path):
    img = Image.open(path).convert('L')
    arr = np.array(img, dtype=np.float32).reshape(1, 28, 28, 1)
    arr = np.clip(arr, 0.0, 1.0)
    return model.predict(arr, verbose=0)
