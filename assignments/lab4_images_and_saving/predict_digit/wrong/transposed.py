# wrong: the picture is transposed on its way to the model
# shows: predict.transposed
import numpy as np
from PIL import Image


def predict_digit(model, path):
    img = Image.open(path).convert("L").resize((28, 28))
    x = np.array(img).T
    x = x.reshape(1, 28, 28, 1)
    return int(model.predict(x, verbose=0).argmax(axis=-1)[0])
