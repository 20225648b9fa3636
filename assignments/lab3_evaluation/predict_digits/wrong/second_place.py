# wrong: takes the last but one of the sorted probabilities, which is the second largest
# shows: predict.other_digits
# told: predict.other_digits
# fails: test_the_slide_s_four_digits (predict.other_digits)
# fails: test_one_digit_an_image (predict.other_digits)
# fails: test_largest_probability (predict.other_digits)
# fails: test_unsure_predictions (predict.other_digits)
# fails: test_any_number_of_images (predict.other_digits)
# fails: test_a_single_image (predict.other_digits)
import numpy as np


def predict_digits(model, images):
    order = np.argsort(model.predict(images, verbose=0), axis=1)
    return order[:, 8]
