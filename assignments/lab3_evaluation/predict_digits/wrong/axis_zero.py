# wrong: argmax over the images (axis=0), which gives ten numbers
# shows: predict.wrong_axis
# told: predict.wrong_axis
# fails: test_the_slide_s_four_digits (predict.wrong_axis)
# fails: test_one_digit_an_image (predict.wrong_axis)
# fails: test_largest_probability (predict.wrong_axis)
# fails: test_unsure_predictions (predict.wrong_axis)
# fails: test_any_number_of_images (predict.wrong_axis)
# fails: test_a_single_image (predict.wrong_axis)
import numpy as np


def predict_digits(model, images):
    return np.argmax(model.predict(images, verbose=0), axis=0)
