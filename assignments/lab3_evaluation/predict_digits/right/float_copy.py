# right: predicts a contiguous float32 copy, and compares with the largest of each row
import numpy as np


def predict_digits(model, images):
    copy = np.ascontiguousarray(images, dtype="float32")
    probabilities = np.asarray(model(copy, training=False))
    return (probabilities == probabilities.max(axis=1, keepdims=True)).argmax(axis=1).tolist()
