# wrong: counts the classes from 1
# shows: predict.from_one
import numpy as np


def predict_digits(model, images):
    classes = np.argmax(model.predict(images, verbose=0), axis=1)
    return classes + 1
