# right: keeps the slide's reshape(28,28,1) and makes the batch with np.array([...]); scales with np.interp
import numpy as np
from PIL import Image


def predict_seven(model, path):
    test_img = Image.open(path).convert('L')
    test_array = np.array(test_img).reshape(28, 28, 1)
    test_array = np.interp(test_array, [0, 255], [0, 1])
    batch = np.array([test_array])
    prediction = model.predict(batch)
    return np.array(prediction).reshape(1, 10)
