# wrong: only full batches of 32 are predicted, the rest is lost
# shows: predict.batch_left_out
# told: predict.batch_left_out
# fails: test_the_slide_s_four_digits (predict.batch_left_out)
# fails: test_one_digit_an_image (predict.batch_left_out)
# fails: test_largest_probability (predict.batch_left_out)
# fails: test_unsure_predictions (predict.batch_left_out)
# fails: test_any_number_of_images (predict.batch_left_out)
# fails: test_a_single_image (predict.batch_left_out)
import numpy as np


def predict_digits(model, images):
    result = []
    for b in range(len(images) // 32):
        part = model.predict(images[b * 32:(b + 1) * 32], verbose=0)
        result.extend(np.argmax(part, axis=1))
    return np.array(result)
