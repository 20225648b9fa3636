# wrong: np.max, the largest probability, in place of its index
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
    prediction = model.predict(images, verbose=0)
    return np.max(prediction, axis=1)
