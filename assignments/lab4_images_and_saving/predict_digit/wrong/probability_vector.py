# wrong: returns the ten probabilities
# shows: answer.not_an_integer
from PIL import Image
import numpy as np


def predict_digit(model, path):
    img = Image.open(path).convert("L").resize((28, 28))
    x = np.array(img).reshape(1, 28, 28, 1)
    return model.predict(x, verbose=0)[0]
