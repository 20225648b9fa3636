# wrong: np.squeeze at the end, so one image gives a plain number without an axis
# shows: predict.one_number
# told: predict.one_number
# fails: test_one_digit_an_image (predict.one_number)
# fails: test_a_single_image (predict.one_number)
import numpy as np


def predict_digits(model, images):
    pred = model.predict(images, verbose=0)
    return np.squeeze(np.argmax(pred, axis=1))
