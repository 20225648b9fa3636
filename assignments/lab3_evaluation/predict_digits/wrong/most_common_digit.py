# wrong: one digit, the most common in MNIST, for every image
# shows: predict.same_digits
# told: predict.same_digits
# fails: test_the_slide_s_four_digits (predict.same_digits)
# fails: test_one_digit_an_image (predict.same_digits)
# fails: test_largest_probability (predict.other_digits)
# fails: test_unsure_predictions (predict.other_digits)
# fails: test_any_number_of_images (predict.other_digits)
# fails: test_a_single_image (predict.other_digits)
import numpy as np


def predict_digits(model, images):
    return np.ones(len(images), dtype=int)
