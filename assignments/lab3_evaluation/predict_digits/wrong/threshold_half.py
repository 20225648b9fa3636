# wrong: keeps only images with a probability over one half, so unsure images disappear
# shows: predict.shape
import numpy as np


def predict_digits(model, images):
    prob = model.predict(images, verbose=0)
    rows, classes = np.where(prob > 0.5)
    return classes
