# wrong: keepdims leaves a column (n, 1)
# shows: predict.shape
import numpy as np


def predict_digits(model, images):
    return np.argmax(model.predict(images, verbose=0), axis=1, keepdims=True)
