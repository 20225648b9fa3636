# wrong: compares the classes from 1 on, so 0 is never predicted
# shows: predict.never_zero
import numpy as np


def predict_digits(model, images):
    prob = model.predict(images, verbose=0)
    return 1 + np.argmax(prob[:, 1:], axis=1)
