# wrong: casts the probabilities to an integer dtype and then looks for the largest
# shows: predict.whole_numbers
# told: predict.whole_numbers
# fails: test_the_slide_s_four_digits (predict.whole_numbers)
# fails: test_one_digit_an_image (predict.whole_numbers)
# fails: test_largest_probability (predict.other_digits)
# fails: test_unsure_predictions (predict.other_digits)
# fails: test_any_number_of_images (predict.other_digits)
# fails: test_a_single_image (predict.other_digits)
import numpy as np


def predict_digits(model, images):
    probabilities = np.array(model(images), dtype="int64")
    digits = [row.tolist().index(max(row)) for row in probabilities]
    return np.array(digits)
