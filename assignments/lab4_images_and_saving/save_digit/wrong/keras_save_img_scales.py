# wrong: keras save_img with its default scale=True stretches the smallest and largest grey to 0 and 255
# shows: save.stretched
import numpy as np
from keras.utils import save_img


def save_digit(image, path):
    img = np.reshape(image, (28, 28, 1))
    save_img(path, img)
