# wrong: only full batches of 32 are predicted, the rest is lost
# shows: predict.count
# told: predict.count
# fails: test_the_slide_s_four_digits (predict.count)
# fails: test_one_digit_an_image (predict.count)
# fails: test_largest_probability (predict.count)
# fails: test_unsure_predictions (predict.count)
# fails: test_any_number_of_images (predict.count)
# fails: test_a_single_image (predict.count)
import numpy as np


def predict_digits(model, images):
    result = []
    for b in range(len(images) // 32):
        part = model.predict(images[b * 32:(b + 1) * 32], verbose=0)
        result.extend(np.argmax(part, axis=1))
    return np.array(result)
