# right: predicts one image after the other, with expand_dims for the batch axis
import numpy as np


def predict_one(model, image):
    batch = np.expand_dims(image, axis=0)
    return int(np.argmax(model.predict(batch, verbose=0)))


def predict_digits(model, images):
    return np.array([predict_one(model, im) for im in images])
