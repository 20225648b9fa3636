# right: Python list, index of max
from PIL import Image
import numpy as np


def predict_digit(model, path):
    img = Image.open(path).convert("L").resize((28, 28))
    x = np.asarray(img, dtype="float32").reshape((-1, 28, 28, 1))
    answer = model.predict(x)[0].tolist()
    return answer.index(max(answer))
