# wrong: plt.imread already gives 0-1 for a PNG, which is divided by 255 once more
# shows: seven.png_scaled_twice
# told: seven.png_scaled_twice
# fails: test_pixels_are_scaled (seven.png_scaled_twice)
# fails: test_pixels_are_those_of_any_file (seven.png_scaled_twice)
import matplotlib.image as mpimg
import numpy as np


def predict_seven(model, path):
    img = mpimg.imread(path)
    if img.ndim == 3:
        img = img[..., :3].mean(axis=-1)
    x = img.reshape((1, 28, 28, 1)).astype('float32') / 255.0
    return model.predict(x, verbose=0)
