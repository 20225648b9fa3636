# wrong: only the first four images, as on the slide
# shows: predict.count
# told: predict.count
# fails: test_one_digit_an_image (predict.count)
# fails: test_largest_probability (predict.count)
# fails: test_unsure_predictions (predict.count)
# fails: test_any_number_of_images (predict.count)
import numpy as np


def predict_digits(model, images):
    return np.argmax(model.predict(images[:4], verbose=0), axis=1)
