# wrong: takes the mean of the largest probability for the accuracy
# shows: evaluate.confidence
import numpy as np


def evaluate_model(model, x, y):
    loss = model.evaluate(x, y, verbose=0)[0]
    pred = model.predict(x, verbose=0)
    accuracy = float(np.mean(np.max(pred, axis=1)))
    return {"loss": loss, "accuracy": accuracy}
