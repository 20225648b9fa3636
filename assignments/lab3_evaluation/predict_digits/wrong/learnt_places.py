# wrong: finds the bright pixel of the examples in the model's weights, without asking the model
# shows: predict.other_digits
# told: predict.other_digits
# fails: test_largest_probability (predict.other_digits)
# fails: test_unsure_predictions (predict.other_digits)
# fails: test_any_number_of_images (predict.other_digits)
# fails: test_a_single_image (predict.other_digits)
import numpy as np


def predict_digits(model, images):
    kernel, bias = model.get_weights()
    seen = images.reshape(len(images), -1)
    return kernel[seen.argmax(axis=1)].argmax(axis=1)
