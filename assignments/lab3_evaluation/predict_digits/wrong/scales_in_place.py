# wrong: divides the caller's images by 255 in place
# shows: predict.scaled_again
# told: predict.scaled_again
# fails: test_the_slide_s_four_digits (predict.scaled_again)
# fails: test_one_digit_an_image (predict.scaled_again)
# fails: test_largest_probability (predict.other_digits)
# fails: test_unsure_predictions (predict.other_digits)
# fails: test_any_number_of_images (predict.other_digits)
# fails: test_a_single_image (predict.other_digits)
import numpy as np


def predict_digits(model, images):
    images /= 255.0
    pred = model.predict(images, verbose=0)
    return np.argmax(pred, axis=1)
