# wrong: argmax over the images (axis=0), which gives ten numbers
# shows: predict.wrong_axis
import numpy as np


def predict_digits(model, images):
    return np.argmax(model.predict(images, verbose=0), axis=0)
