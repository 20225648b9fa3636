# wrong: returns the highest probability alone
# shows: seven.highest_only
# told: seven.highest_only
# fails: test_returns_the_prediction (seven.highest_only)
# fails: test_answer_is_the_prediction (seven.highest_only)
import numpy as np
from PIL import Image


def predict_seven(model, path):
    pixels = np.array(Image.open(path).convert("L"))
    return model.predict(pixels.reshape(1, 28, 28, 1) / 255, verbose=0).max()
