# right: keras.utils.load_img with color_mode grayscale and img_to_array
import keras
import numpy as np


def predict_seven(model, path):
    img = keras.utils.load_img(path, color_mode="grayscale", target_size=(28, 28))
    x = keras.utils.img_to_array(img)          # (28, 28, 1) float32
    x = np.expand_dims(x, 0)
    x /= 255.0
    return model.predict(x)
