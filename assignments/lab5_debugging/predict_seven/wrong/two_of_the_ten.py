# wrong: keeps two of the ten probabilities
# shows: seven.answer_shape
# told: seven.answer_shape
# fails: test_returns_the_prediction (seven.answer_shape)
# fails: test_answer_is_the_prediction (seven.answer_shape)
import numpy as np
from PIL import Image


def predict_seven(model, path):
    pixels = np.array(Image.open(path).convert("L"))
    return model.predict(pixels.reshape(1, 28, 28, 1) / 255, verbose=0)[:, :2]
