# wrong: only the first four images, as on the slide
# shows: predict.shape
import numpy as np


def predict_digits(model, images):
    return np.argmax(model.predict(images[:4], verbose=0), axis=1)
