# wrong: the return stands inside the loop, so only the first digit comes out
# shows: predict.returned_early
# told: predict.returned_early
# fails: test_the_slide_s_four_digits (predict.returned_early)
# fails: test_one_digit_an_image (predict.returned_early)
# fails: test_largest_probability (predict.returned_early)
# fails: test_unsure_predictions (predict.returned_early)
# fails: test_any_number_of_images (predict.returned_early)
# fails: test_a_single_image (predict.returned_early)
import numpy as np


def predict_digits(model, images):
    digits = []
    for row in model.predict(images, verbose=0):
        digits.append(int(np.argmax(row)))
        return digits
