# wrong: flat argmax modulo ten, right only for one image
# shows: predict.one_number
import numpy as np


def predict_digits(model, images):
    pred = model.predict(images, verbose=0)
    return np.array([np.argmax(pred) % 10])
