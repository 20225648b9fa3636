# wrong: looks for the largest probability of all images in each image
# shows: predict.largest_of_all
# told: predict.largest_of_all
# fails: test_the_slide_s_four_digits (predict.largest_of_all)
# fails: test_one_digit_an_image (predict.largest_of_all)
# fails: test_largest_probability (predict.largest_of_all)
# fails: test_unsure_predictions (predict.largest_of_all)
# fails: test_any_number_of_images (predict.largest_of_all)
# fails: test_a_single_image (predict.largest_of_all)
import numpy as np


def predict_digits(model, images):
    probabilities = model.predict(images, verbose=0)
    at_maximum = probabilities == np.max(probabilities)
    return np.argmax(at_maximum, axis=1)
