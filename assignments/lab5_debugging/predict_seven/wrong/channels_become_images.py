# wrong: a color file is not turned gray, and reshape with -1 makes three images of its channels
# shows: seven.channels_as_images
# told: seven.channels_as_images
# fails: test_pixels_are_scaled (seven.channels_as_images)
# fails: test_pixels_are_those_of_any_file (seven.channels_as_images)
import numpy as np
from PIL import Image


def predict_seven(model, path):
    with Image.open(path) as picture:
        pixels = np.asarray(picture, dtype="float32") / 255
    batch = pixels.reshape((-1, 28, 28, 1))
    return model.predict(batch, verbose=0)
