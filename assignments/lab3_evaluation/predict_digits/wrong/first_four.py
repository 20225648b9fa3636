# wrong: only the first four images, as on the slide
# shows: predict.shape
# told: predict.shape
# fails: test_one_digit_an_image (predict.shape)
# fails: test_largest_probability (predict.shape)
# fails: test_unsure_predictions (predict.shape)
# fails: test_any_number_of_images (predict.shape)
import numpy as np


def predict_digits(model, images):
    return np.argmax(model.predict(images[:4], verbose=0), axis=1)
