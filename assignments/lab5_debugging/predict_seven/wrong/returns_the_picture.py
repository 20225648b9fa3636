# wrong: returns the prepared picture and leaves the prediction to the caller
# shows: seven.picture_returned
# told: seven.picture_returned
# fails: test_returns_the_prediction (seven.picture_returned)
# fails: test_answer_is_the_prediction (seven.picture_returned)
import numpy as np
from PIL import Image


def predict_seven(model, path):
    test_img = Image.open(path).convert('L')
    test_array = np.array(test_img).reshape(1, 28, 28, 1) / 255.0
    prediction = model.predict(test_array, verbose=0)
    return test_array
