# wrong: returns the digit (argmax) instead of the (1, 10) probabilities
# shows: seven.answer_shape
# told: seven.answer_shape
# fails: test_returns_the_prediction (seven.answer_shape)
# fails: test_answer_is_the_prediction (seven.answer_shape)
import numpy as np
from PIL import Image


def predict_seven(model, path):
    img = Image.open(path).convert('L')
    x = np.array(img).reshape(1, 28, 28, 1) / 255.0
    prediction = model.predict(x, verbose=0)
    return np.argmax(prediction, axis=1)
