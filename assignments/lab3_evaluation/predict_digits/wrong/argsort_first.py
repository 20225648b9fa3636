# wrong: first column of argsort is the least probable class
# shows: predict.least
# told: predict.least
# fails: test_the_slide_s_four_digits (predict.least)
# fails: test_one_digit_an_image (predict.least)
# fails: test_largest_probability (predict.least)
# fails: test_unsure_predictions (predict.least)
# fails: test_any_number_of_images (predict.least)
# fails: test_a_single_image (predict.least)
import numpy as np


def predict_digits(model, images):
    order = np.argsort(model.predict(images, verbose=0), axis=1)
    return order[:, 0]
