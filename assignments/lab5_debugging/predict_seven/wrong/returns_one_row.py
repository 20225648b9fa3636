# wrong: takes [0], so the answer has shape (10,) instead of (1, 10)
# shows: seven.axes_lost
# told: seven.axes_lost
# fails: test_returns_the_prediction (seven.axes_lost)
# fails: test_answer_is_the_prediction (seven.axes_lost)
import numpy as np
from PIL import Image


def predict_seven(model, path):
    img = Image.open(path).convert('L')
    x = np.array(img).reshape(1, 28, 28, 1) / 255.0
    return model.predict(x, verbose=0)[0]
