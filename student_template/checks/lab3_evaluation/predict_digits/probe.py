"""Builds a small model beside the student's code and lets the student's function predict with it."""

import keras
import numpy as np


def predict(predict_digits, weights, images):
    """The function's answer for a model with the kernel and bias ``weights``; whether it changed images or weights."""
    dense = keras.layers.Dense(10, activation="softmax")
    # Dropout shows whether the model is asked in evaluation mode.
    model = keras.Sequential([keras.Input((28, 28, 1)), keras.layers.Flatten(), keras.layers.Dropout(0.5), dense])
    dense.set_weights(weights)
    # Eagerly, a small model predicts faster than Keras traces it.
    model.run_eagerly = True
    given = images.copy()
    answer = predict_digits(model, images)
    same = np.array_equal(given, images) and all(map(np.array_equal, weights, dense.get_weights()))
    return {"answer": answer, "changed": not same}
