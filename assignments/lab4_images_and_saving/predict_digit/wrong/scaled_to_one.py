# wrong: divides by 255 although the model was trained on 0-255
# shows: predict.scaled
from PIL import Image
import numpy as np


def predict_digit(model, path):
    img = Image.open(path).convert("L").resize((28, 28))
    x = np.array(img).reshape(1, 28, 28, 1) / 255.0
    return int(np.argmax(model.predict(x), axis=1)[0])
