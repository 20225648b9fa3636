# wrong: np.squeeze at the end, so one image gives a plain number without an axis
# shows: predict.single_image
# told: predict.single_image
# fails: test_one_digit_an_image (predict.single_image)
# fails: test_a_single_image (predict.single_image)
import numpy as np


def predict_digits(model, images):
    pred = model.predict(images, verbose=0)
    return np.squeeze(np.argmax(pred, axis=1))
