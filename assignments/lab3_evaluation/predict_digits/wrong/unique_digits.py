# wrong: the set of digits that occur, not one digit for each image
# shows: predict.shape
# told: predict.shape
# fails: test_the_slide_s_four_digits (predict.shape)
# fails: test_one_digit_an_image (predict.shape)
# fails: test_largest_probability (predict.shape)
# fails: test_unsure_predictions (predict.shape)
# fails: test_any_number_of_images (predict.shape)
import numpy as np


def predict_digits(model, images):
    pred = np.argmax(model.predict(images, verbose=0), axis=1)
    return np.unique(pred)
