# wrong: rounds the probabilities to one-hot rows instead of taking classes
# shows: predict.probabilities
import numpy as np


def predict_digits(model, images):
    return np.round(model.predict(images, verbose=0)).astype(int)
