# right: the slide's three lines with the batch axis and the division added, nothing else changed
from PIL import Image
import numpy as np


def predict_seven(model, path):
    test_img = Image.open(path).convert('L')
    test_array = np.array(test_img).reshape(1, 28, 28, 1) / 255.0
    prediction = model.predict(test_array)
    return prediction
