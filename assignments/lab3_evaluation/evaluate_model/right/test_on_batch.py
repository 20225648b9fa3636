# right: everything as one batch with test_on_batch, metrics reset first
import numpy as np


def evaluate_model(model, x, y):
    model.reset_metrics()
    values = model.test_on_batch(np.asarray(x), np.asarray(y))
    names = ["loss", "accuracy"]
    out = {}
    for i in range(len(names)):
        out[names[i]] = float(values[i])
    return out
