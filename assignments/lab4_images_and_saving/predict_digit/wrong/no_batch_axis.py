# wrong: the slide's bug, (28,28,1) is given to the model
# shows: student.raised
import numpy as np
from PIL import Image


def predict_digit(model, path):
    test_img = Image.open(path).convert('L').resize((28, 28))
    test_array = np.array(test_img).reshape(28, 28, 1)
    prediction = model.predict(test_array)
    return int(np.argmax(prediction))
