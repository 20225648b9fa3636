# wrong: squeezes the probabilities of a single image, which have no second axis then
# shows: predict.single_image
# told: predict.single_image
# fails: test_one_digit_an_image (predict.single_image)
# fails: test_a_single_image (predict.single_image)
import numpy as np


def predict_digits(model, images):
    probabilities = np.squeeze(model.predict(images, verbose=0))
    return np.argmax(probabilities, axis=1)
