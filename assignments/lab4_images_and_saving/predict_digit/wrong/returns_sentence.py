# wrong: returns a sentence instead of the number
# shows: answer.not_an_integer
import numpy as np
from PIL import Image


def predict_digit(model, path):
    img = Image.open(path).convert("L").resize((28, 28))
    x = np.array(img).reshape(1, 28, 28, 1)
    digit = int(np.argmax(model.predict(x, verbose=0)))
    return f"예측 숫자: {digit}"
