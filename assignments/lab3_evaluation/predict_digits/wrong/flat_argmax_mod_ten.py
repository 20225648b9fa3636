# wrong: flat argmax modulo ten, right only for one image
# shows: predict.one_number
# told: predict.one_number
# fails: test_the_slide_s_four_digits (predict.one_number)
# fails: test_one_digit_an_image (predict.one_number)
# fails: test_largest_probability (predict.one_number)
# fails: test_unsure_predictions (predict.one_number)
# fails: test_any_number_of_images (predict.one_number)
# fails: test_a_single_image (predict.one_number)
import numpy as np


def predict_digits(model, images):
    pred = model.predict(images, verbose=0)
    return np.array([np.argmax(pred) % 10])
