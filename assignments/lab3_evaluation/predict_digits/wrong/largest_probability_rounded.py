# wrong: max in place of argmax, and the largest probabilities become 0 or 1 as integers
# shows: predict.largest_probability
# told: predict.largest_probability
# fails: test_the_slide_s_four_digits (predict.largest_probability)
# fails: test_one_digit_an_image (predict.largest_probability)
# fails: test_largest_probability (predict.largest_probability)
# fails: test_unsure_predictions (predict.largest_probability)
# fails: test_any_number_of_images (predict.largest_probability)
# fails: test_a_single_image (predict.largest_probability)
import numpy as np


def predict_digits(model, images):
    found = [max(row) for row in model.predict(images, verbose=0)]
    return np.rint(found).astype("int64")
