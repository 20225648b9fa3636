# wrong: the mean of the digits, weighted by their probabilities
# shows: predict.mean_digit
# told: predict.mean_digit
# fails: test_the_slide_s_four_digits (predict.mean_digit)
# fails: test_one_digit_an_image (predict.mean_digit)
# fails: test_largest_probability (predict.mean_digit)
# fails: test_unsure_predictions (predict.mean_digit)
# fails: test_any_number_of_images (predict.mean_digit)
# fails: test_a_single_image (predict.mean_digit)
import numpy as np


def predict_digits(model, images):
    return np.rint(model.predict(images, verbose=0) @ np.arange(10)).astype(int)
