# right: the lecture's lines with a resize, argmax over axis 1
from PIL import Image
import numpy as np


def predict_digit(model, path):
    seven = Image.open(path).convert('L').resize((28, 28))
    test_data = np.asarray(seven).reshape(1, 28, 28, 1)
    pred = np.argmax(model.predict(test_data), axis=1)
    return int(pred[0])
