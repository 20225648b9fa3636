# wrong: sets dark pixels to 0 in the images that were given
# shows: answer.changed_argument
# told: answer.changed_argument
# fails: test_leaves_the_images_alone (answer.changed_argument)
# fails: test_largest_probability (predict.other_digits)
# fails: test_unsure_predictions (predict.other_digits)
# fails: test_any_number_of_images (predict.other_digits)
import numpy as np


def predict_digits(model, images):
    images[images < 0.05] = 0
    return np.argmax(model.predict(images, verbose=0), axis=1)
