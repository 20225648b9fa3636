# wrong: opens a file that lies on its author's computer only
# shows: seven.fixed_file
# told: seven.fixed_file
# fails: test_reaches_the_model_as_a_batch (seven.fixed_file)
# fails: test_pixels_are_scaled (seven.fixed_file)
import numpy as np
from PIL import Image


def predict_seven(model, path):
    pixels = np.array(Image.open("my_seven.png").convert("L"))
    return model.predict(pixels.reshape(1, 28, 28, 1) / 255, verbose=0)
