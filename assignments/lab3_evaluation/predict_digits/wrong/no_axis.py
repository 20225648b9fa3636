# wrong: argmax without an axis, one number for the flattened predictions
# shows: predict.one_number
import numpy as np


def predict_digits(model, images):
    pred = model.predict(images, verbose=0)
    return np.argmax(pred)
