# wrong: collects the digits of all images in each turn of a loop
# shows: predict.count
# told: predict.count
# fails: test_the_slide_s_four_digits (predict.count)
# fails: test_one_digit_an_image (predict.count)
# fails: test_largest_probability (predict.count)
# fails: test_unsure_predictions (predict.count)
# fails: test_any_number_of_images (predict.count)
# fails: test_a_single_image (predict.count)
import numpy as np


def predict_digits(model, images):
    digits = []
    for _ in range(2):
        digits.extend(np.argmax(model.predict(images, verbose=0), axis=1))
    return np.array(digits)
