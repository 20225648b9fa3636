# wrong: compares the classes from 1 on, so 0 is never predicted
# shows: predict.never_zero
# told: predict.never_zero
# fails: test_the_slide_s_four_digits (predict.never_zero)
# fails: test_one_digit_an_image (predict.never_zero)
# fails: test_largest_probability (predict.never_zero)
# fails: test_unsure_predictions (predict.never_zero)
# fails: test_any_number_of_images (predict.never_zero)
import numpy as np


def predict_digits(model, images):
    prob = model.predict(images, verbose=0)
    return 1 + np.argmax(prob[:, 1:], axis=1)
