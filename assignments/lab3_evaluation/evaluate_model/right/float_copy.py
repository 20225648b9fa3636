# right: evaluates a float32 copy, which it changes in place and back
import numpy as np


def evaluate_model(model, x, y):
    images = np.array(x, dtype="float32")
    images *= 2
    images /= 2
    results = model.evaluate(images, y, return_dict=True, verbose=0)
    return {name: float(results[name]) for name in ("loss", "accuracy")}
