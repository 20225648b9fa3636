# wrong: the division by 255 is outside the brackets and scales the prediction, not the picture
# shows: seven.divides_the_prediction
# told: seven.divides_the_prediction
# fails: test_pixels_are_scaled (seven.divides_the_prediction)
# fails: test_returns_the_prediction (seven.divides_the_prediction)
# fails: test_pixels_are_those_of_any_file (seven.divides_the_prediction)
# fails: test_answer_is_the_prediction (seven.divides_the_prediction)
import numpy as np
from PIL import Image


def predict_seven(model, path):
    img = Image.open(path).convert('L')
    arr = np.array(img).reshape(1, 28, 28, 1)
    return model.predict(arr, verbose=0) / 255.0
