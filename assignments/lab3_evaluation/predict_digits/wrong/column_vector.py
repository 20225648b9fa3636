# wrong: keepdims leaves a column (n, 1)
# shows: predict.column
# told: predict.column
# fails: test_the_slide_s_four_digits (predict.column)
# fails: test_one_digit_an_image (predict.column)
import numpy as np


def predict_digits(model, images):
    return np.argmax(model.predict(images, verbose=0), axis=1, keepdims=True)
