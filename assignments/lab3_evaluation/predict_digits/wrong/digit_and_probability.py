# wrong: gives each digit together with its probability, (n, 2)
# shows: predict.shape
# told: predict.shape
# fails: test_the_slide_s_four_digits (predict.shape)
# fails: test_one_digit_an_image (predict.shape)
# fails: test_largest_probability (predict.shape)
# fails: test_unsure_predictions (predict.shape)
# fails: test_any_number_of_images (predict.shape)
# fails: test_a_single_image (predict.shape)
import numpy as np


def predict_digits(model, images):
    scores = model.predict(images, verbose=0)
    return np.column_stack([scores.argmax(axis=1), scores.max(axis=1)])
