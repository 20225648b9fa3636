# wrong: keeps only images with a probability over one half, so unsure images disappear
# shows: predict.sure_only
# told: predict.sure_only
# fails: test_the_slide_s_four_digits (predict.sure_only)
# fails: test_one_digit_an_image (predict.sure_only)
# fails: test_largest_probability (predict.sure_only)
# fails: test_unsure_predictions (predict.sure_only)
# fails: test_any_number_of_images (predict.sure_only)
# fails: test_a_single_image (predict.sure_only)
import numpy as np


def predict_digits(model, images):
    prob = model.predict(images, verbose=0)
    rows, classes = np.where(prob > 0.5)
    return classes
