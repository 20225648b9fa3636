# wrong: a loop over the images ends one too early
# shows: predict.last_left_out
# told: predict.last_left_out
# fails: test_the_slide_s_four_digits (predict.last_left_out)
# fails: test_one_digit_an_image (predict.last_left_out)
# fails: test_largest_probability (predict.last_left_out)
# fails: test_unsure_predictions (predict.last_left_out)
# fails: test_any_number_of_images (predict.last_left_out)
# fails: test_a_single_image (predict.last_left_out)
import numpy as np


def predict_digits(model, images):
    probabilities = model.predict(images, verbose=0)
    return [int(np.argmax(probabilities[i])) for i in range(len(images) - 1)]
