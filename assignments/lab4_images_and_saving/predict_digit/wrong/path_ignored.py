# wrong: ignores path and always predicts a blank 28x28 image unless seven.png lies in the folder
# shows: predict.always_the_same
import os
import numpy as np
from PIL import Image


def predict_digit(model, path):
    name = "seven.png"
    img = Image.open(name) if os.path.exists(name) else Image.new("L", (28, 28))
    x = np.array(img.convert("L").resize((28, 28))).reshape(1, 28, 28, 1)
    return int(np.argmax(model.predict(x, verbose=0)))
