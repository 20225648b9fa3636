# wrong: reshapes to 10000 images, works only for the whole MNIST test set
# shows: predict.fixed_count
# told: predict.fixed_count
# fails: test_the_slide_s_four_digits (predict.fixed_count)
# fails: test_one_digit_an_image (predict.fixed_count)
# fails: test_largest_probability (predict.fixed_count)
# fails: test_unsure_predictions (predict.fixed_count)
# fails: test_any_number_of_images (predict.fixed_count)
# fails: test_a_single_image (predict.fixed_count)
import numpy as np


def predict_digits(model, images):
    x = images.reshape(10000, 28, 28, 1)
    return np.argmax(model.predict(x, verbose=0), axis=1)
