# wrong: returns the largest probability (as an int it is 0 or 1), not its class
# shows: predict.other_class
from PIL import Image
import numpy as np


def predict_digit(model, path):
    img = Image.open(path).convert("L").resize((28, 28))
    x = np.array(img)[None, ..., None]
    prediction = model.predict(x, verbose=0)
    return int(np.max(prediction))
