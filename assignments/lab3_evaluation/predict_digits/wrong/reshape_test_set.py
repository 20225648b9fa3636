# wrong: reshapes to 10000 images, works only for the whole MNIST test set
# shows: student.raised
import numpy as np


def predict_digits(model, images):
    x = images.reshape(10000, 28, 28, 1)
    return np.argmax(model.predict(x, verbose=0), axis=1)
