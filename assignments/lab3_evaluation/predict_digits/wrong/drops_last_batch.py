# wrong: only full batches of 32 are predicted, the rest is lost
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
    result = []
    for b in range(len(images) // 32):
        part = model.predict(images[b * 32:(b + 1) * 32], verbose=0)
        result.extend(np.argmax(part, axis=1))
    return np.array(result)
