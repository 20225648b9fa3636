# right: the class as 7.0, a float that is a whole number, found by np.where
import numpy as np
from PIL import Image


def predict_digit(model, path):
    image = Image.open(path).convert("L").resize((28, 28), Image.LANCZOS)
    probabilities = model.predict(np.asarray(image, dtype="float64")[None, ..., None], verbose=0)[0]
    return float(np.where(probabilities == probabilities.max())[0][0])
