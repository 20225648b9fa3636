# wrong: first column of argsort is the least probable class
# shows: predict.least
import numpy as np


def predict_digits(model, images):
    order = np.argsort(model.predict(images, verbose=0), axis=1)
    return order[:, 0]
