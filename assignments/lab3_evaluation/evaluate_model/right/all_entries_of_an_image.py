# right: compares the entries of one-hot predictions and labels, and counts an image where all ten are equal
import numpy as np


def evaluate_model(model, x, y):
    loss = model.evaluate(x, y, verbose=0)[0]
    likeliest = np.argmax(model.predict(x, verbose=0), axis=1)
    labels = y if np.ndim(y) == 2 else np.eye(10)[y]
    equal = np.eye(10)[likeliest] == labels
    return {"loss": float(loss), "accuracy": float(equal.all(axis=1).mean())}
