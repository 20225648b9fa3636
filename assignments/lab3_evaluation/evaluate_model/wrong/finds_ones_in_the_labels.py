# wrong: finds the labels' digits where they are 1, which one-hot labels only allow
# shows: evaluate.one_hot_only
# told: evaluate.one_hot_only
# fails: test_only_evaluates (evaluate.one_hot_only)
# fails: test_integer_labels (evaluate.one_hot_only)
# fails: test_every_image_counts_the_same (evaluate.one_hot_only)
import numpy as np


def evaluate_model(model, x, y):
    loss = model.evaluate(x, y, verbose=0)[0]
    digits = np.where(np.asarray(y) == 1)[1]
    hits = model.predict(x, verbose=0).argmax(axis=1) == digits
    return {"loss": float(loss), "accuracy": float(hits.mean())}
