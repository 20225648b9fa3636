"""Builds a small model beside the student's code and lets the student's function predict with it."""

import keras
import numpy as np


# It has the name of Keras's class, which exceptions tell the student.
class Sequential(keras.Sequential):
    """Predicts arrays as one batch: Keras's own way gives the same numbers, and builds a pipeline that takes longer."""

    def predict(self, x, *args, **options):
        if args or not isinstance(x, np.ndarray) or not options.keys() <= {"batch_size", "verbose"}:
            return super().predict(x, *args, **options)
        return self.predict_on_batch(x)


def predict(predict_digits, weights, images):
    """The function's answer for a model with the kernel and bias ``weights``; whether it changed images or weights."""
    return predict_with(built(), predict_digits, weights, images)


def predict_each(predict_digits, weights, images):
    """What ``predict`` returns for each of the list ``images``, all of them given to the same model."""
    model = built()
    return [predict_with(model, predict_digits, weights, one) for one in images]


def built():
    # Dropout shows whether the model is asked in evaluation mode.
    layers = [
        keras.layers.Flatten(),
        keras.layers.Dropout(0.5),
        keras.layers.Dense(10, activation="softmax", kernel_initializer="zeros"),
    ]
    model = Sequential([keras.Input((28, 28, 1)), *layers])
    # Eagerly, a small model predicts faster than Keras traces it.
    model.run_eagerly = True
    return model


def predict_with(model, predict_digits, weights, images):
    model.set_weights(weights)
    given = images.copy()
    answer = predict_digits(model, images)
    same = np.array_equal(given, images) and all(map(np.array_equal, weights, model.get_weights()))
    return {"answer": answer, "changed": not same}
