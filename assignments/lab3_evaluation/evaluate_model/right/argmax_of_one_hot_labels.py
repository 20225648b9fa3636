# right: counts the hits itself, for labels of both kinds
import numpy as np


def evaluate_model(model, x, y):
    loss = model.evaluate(x, y, verbose=0)[0]
    labels = y if y.ndim == 1 else y.argmax(axis=1)
    return {"loss": loss, "accuracy": np.mean(model.predict(x, verbose=0).argmax(axis=1) == labels)}
