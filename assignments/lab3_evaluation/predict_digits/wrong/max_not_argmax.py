# wrong: np.max, the largest probability, in place of its index
# shows: predict.largest_probability
import numpy as np


def predict_digits(model, images):
    prediction = model.predict(images, verbose=0)
    return np.max(prediction, axis=1)
