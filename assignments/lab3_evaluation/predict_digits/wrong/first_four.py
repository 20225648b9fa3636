# wrong: only the first four images, as on the slide
# shows: predict.first_only
# told: predict.first_only
# fails: test_one_digit_an_image (predict.first_only)
# fails: test_largest_probability (predict.first_only)
# fails: test_unsure_predictions (predict.first_only)
# fails: test_any_number_of_images (predict.first_only)
import numpy as np


def predict_digits(model, images):
    return np.argmax(model.predict(images[:4], verbose=0), axis=1)
