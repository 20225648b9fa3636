# wrong: counts the classes from 1
# shows: predict.from_one
# told: predict.from_one
# fails: test_the_slide_s_four_digits (predict.from_one)
# fails: test_one_digit_an_image (predict.from_one)
# fails: test_largest_probability (predict.from_one)
# fails: test_unsure_predictions (predict.from_one)
# fails: test_any_number_of_images (predict.from_one)
# fails: test_a_single_image (predict.from_one)
import numpy as np


def predict_digits(model, images):
    classes = np.argmax(model.predict(images, verbose=0), axis=1)
    return classes + 1
