# wrong: returns the digit (argmax) instead of the (1, 10) probabilities
# shows: seven.class_only
# told: seven.class_only
# fails: test_returns_the_prediction (seven.class_only)
# fails: test_answer_is_the_prediction (seven.class_only)
import numpy as np
from PIL import Image


def predict_seven(model, path):
    img = Image.open(path).convert('L')
    x = np.array(img).reshape(1, 28, 28, 1) / 255.0
    prediction = model.predict(x, verbose=0)
    return np.argmax(prediction, axis=1)
