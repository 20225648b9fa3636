# wrong: rounds the probabilities to one-hot rows instead of taking classes
# shows: predict.probabilities
# told: predict.probabilities
# fails: test_the_slide_s_four_digits (predict.probabilities)
# fails: test_one_digit_an_image (predict.probabilities)
# fails: test_largest_probability (predict.probabilities)
# fails: test_unsure_predictions (predict.probabilities)
# fails: test_any_number_of_images (predict.probabilities)
# fails: test_a_single_image (predict.probabilities)
import numpy as np


def predict_digits(model, images):
    return np.round(model.predict(images, verbose=0)).astype(int)
