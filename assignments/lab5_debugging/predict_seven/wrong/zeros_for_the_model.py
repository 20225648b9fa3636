# wrong: the model is asked with zeros and zeros are returned; the file is never opened
# shows: seven.not_the_file
# told: seven.not_the_file
# fails: test_reaches_the_model_as_a_batch (seven.not_the_file)
# fails: test_pixels_are_scaled (seven.not_the_file)
import numpy as np


def predict_seven(model, path):
    x = np.zeros((1, 28, 28, 1))
    model.predict(x, verbose=0)
    return np.zeros((1, 10))
