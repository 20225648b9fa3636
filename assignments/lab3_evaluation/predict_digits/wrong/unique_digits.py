# wrong: the set of digits that occur, not one digit for each image
# shows: predict.unique
# told: predict.unique
# fails: test_the_slide_s_four_digits (predict.unique)
# fails: test_one_digit_an_image (predict.unique)
# fails: test_largest_probability (predict.unique)
# fails: test_unsure_predictions (predict.unique)
# fails: test_any_number_of_images (predict.unique)
import numpy as np


def predict_digits(model, images):
    pred = np.argmax(model.predict(images, verbose=0), axis=1)
    return np.unique(pred)
