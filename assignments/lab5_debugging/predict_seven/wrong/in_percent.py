# wrong: returns percent
# shows: seven.percent
# told: seven.percent
# fails: test_returns_the_prediction (seven.percent)
# fails: test_answer_is_the_prediction (seven.percent)
import numpy as np
from PIL import Image


def predict_seven(model, path):
    pixels = np.array(Image.open(path).convert("L"))
    return 100 * model.predict(pixels.reshape(1, 28, 28, 1) / 255, verbose=0)
