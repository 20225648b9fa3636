# wrong: divides by 256, the number of gray values, not by the largest
# shows: seven.other_divisor
# told: seven.other_divisor
# fails: test_pixels_are_scaled (seven.other_divisor)
# fails: test_pixels_are_those_of_any_file (seven.other_divisor)
import numpy as np
from PIL import Image


def predict_seven(model, path):
    image = np.array(Image.open(path).convert("L"))
    return model.predict(image.reshape(1, 28, 28, 1) / 256.0, verbose=0)
