# wrong: rounds the probabilities
# shows: seven.rounded
# told: seven.rounded
# fails: test_returns_the_prediction (seven.rounded)
# fails: test_answer_is_the_prediction (seven.rounded)
import numpy as np
from PIL import Image


def predict_seven(model, path):
    pixels = np.array(Image.open(path).convert("L"))
    return model.predict(pixels.reshape(1, 28, 28, 1) / 255, verbose=0).round(2)
