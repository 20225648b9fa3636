# right: keras load_img does the grey and the size, expand_dims the batch
import numpy as np
from tensorflow.keras.preprocessing.image import load_img, img_to_array


def load_digit(path):
    img = load_img(path, color_mode="grayscale", target_size=(28, 28))
    x = img_to_array(img)
    x = np.expand_dims(x, axis=0)
    return x
