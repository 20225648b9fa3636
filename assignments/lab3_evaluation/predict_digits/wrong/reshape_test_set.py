# wrong: reshapes to 10000 images, works only for the whole MNIST test set
# shows: student.raised
# told: student.raised
# fails: test_the_slide_s_four_digits (student.raised)
# fails: test_one_digit_an_image (student.raised)
# fails: test_largest_probability (student.raised)
# fails: test_unsure_predictions (student.raised)
# fails: test_any_number_of_images (student.raised)
# fails: test_a_single_image (student.raised)
import numpy as np


def predict_digits(model, images):
    x = images.reshape(10000, 28, 28, 1)
    return np.argmax(model.predict(x, verbose=0), axis=1)
