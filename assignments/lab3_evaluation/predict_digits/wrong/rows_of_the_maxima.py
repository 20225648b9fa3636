# wrong: takes the rows where the largest probabilities stand, not the columns
# shows: predict.row_numbers
# told: predict.row_numbers
# fails: test_the_slide_s_four_digits (predict.row_numbers)
# fails: test_one_digit_an_image (predict.row_numbers)
# fails: test_largest_probability (predict.row_numbers)
# fails: test_unsure_predictions (predict.row_numbers)
# fails: test_any_number_of_images (predict.row_numbers)
# fails: test_a_single_image (predict.row_numbers)
import numpy as np


def predict_digits(model, images):
    probabilities = model.predict(images, verbose=0)
    largest = np.max(probabilities, axis=1, keepdims=True)
    rows, _ = np.nonzero(probabilities >= largest)
    return rows
