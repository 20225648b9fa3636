# wrong: the image reaches the model, and ten equal numbers are returned
# shows: seven.other_answer
# told: seven.other_answer
# fails: test_returns_the_prediction (seven.other_answer)
# fails: test_answer_is_the_prediction (seven.other_answer)
import numpy as np
from PIL import Image


def predict_seven(model, path):
    picture = np.array(Image.open(path).convert("L")).reshape(1, 28, 28, 1) / 255.0
    model.predict(picture, verbose=0)
    return np.full((1, 10), 0.1)
