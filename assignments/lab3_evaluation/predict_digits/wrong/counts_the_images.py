# wrong: keeps the counter of the loop in place of the digit
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
    found = []
    for number, row in enumerate(model.predict(images, verbose=0)):
        if np.max(row) == row[np.argmax(row)]:
            found.append(number)
    return np.array(found)
