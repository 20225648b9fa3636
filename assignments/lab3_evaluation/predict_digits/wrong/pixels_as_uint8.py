# wrong: casts the images to uint8, as image files hold them, though they may be shares from 0 to 1
# shows: predict.images_as_integers
# told: predict.images_as_integers
# fails: test_the_slide_s_four_digits (predict.images_as_integers)
# fails: test_largest_probability (predict.other_digits)
# fails: test_unsure_predictions (predict.other_digits)
# fails: test_any_number_of_images (predict.other_digits)
# fails: test_a_single_image (predict.other_digits)
import numpy as np


def predict_digits(model, images):
    outputs = model.predict(images.astype("uint8"), verbose=0)
    return np.argmax(outputs, axis=-1)
