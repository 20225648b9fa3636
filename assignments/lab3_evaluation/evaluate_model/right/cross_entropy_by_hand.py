# right: loss and accuracy worked out from the probabilities, for one-hot and for integer labels
import numpy as np


def evaluate_model(model, x, y):
    probabilities = np.clip(model.predict(x, verbose=0), 1e-7, 1)
    labels = np.eye(10)[y] if np.ndim(y) == 1 else np.asarray(y)
    each = -(labels * np.log(probabilities)).sum(axis=1)
    hits = probabilities.argmax(axis=1) == labels.argmax(axis=1)
    return {"loss": float(each.mean()), "accuracy": float(hits.mean())}
