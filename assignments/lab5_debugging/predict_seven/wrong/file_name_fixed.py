# wrong: always opens seven.jpg, whatever path is given
# shows: seven.fixed_file
# told: seven.fixed_file
# fails: test_reaches_the_model_as_a_batch (seven.fixed_file)
# fails: test_pixels_are_scaled (seven.fixed_file)
import os

import numpy as np
from PIL import Image


def predict_seven(model, path):
    folder = os.path.dirname(path)
    test_img = Image.open(os.path.join(folder, 'seven.jpg')).convert('L')
    test_array = np.array(test_img).reshape(1, 28, 28, 1) / 255.0
    return model.predict(test_array, verbose=0)
