# wrong: divides the caller's images by 255 in place
# shows: predict.other_digits
import numpy as np


def predict_digits(model, images):
    images /= 255.0
    pred = model.predict(images, verbose=0)
    return np.argmax(pred, axis=1)
