# right: the last of an argsort along each row
import numpy as np


def predict_digits(model, images):
    return np.argsort(model.predict(images, verbose=0), axis=1)[:, -1]
