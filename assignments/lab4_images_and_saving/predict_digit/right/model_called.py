# right: model(x) instead of model.predict, a NumPy integer is returned
import numpy as np
from PIL import Image


def predict_digit(model, path):
    x = np.array(Image.open(path).convert("L").resize((28, 28)), dtype=np.float32)
    probs = model(x[None, :, :, None], training=False)
    return np.argmax(probs)
