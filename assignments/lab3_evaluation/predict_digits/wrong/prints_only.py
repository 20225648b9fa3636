# wrong: prints the digits and returns nothing
# shows: answer.none
# told: answer.none
# fails: test_the_slide_s_four_digits (answer.none)
# fails: test_one_digit_an_image (answer.none)
# fails: test_largest_probability (answer.none)
# fails: test_unsure_predictions (answer.none)
# fails: test_any_number_of_images (answer.none)
# fails: test_a_single_image (answer.none)
import numpy as np


def predict_digits(model, images):
    pred = np.argmax(model.predict(images, verbose=0), axis=1)
    print("예측:", pred)
