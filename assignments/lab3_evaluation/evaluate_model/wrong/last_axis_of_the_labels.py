# wrong: argmax over the labels' last axis gives one number only where they are integers
# shows: evaluate.one_hot_only
# told: evaluate.one_hot_only
# fails: test_integer_labels (evaluate.one_hot_only)
# fails: test_every_image_counts_the_same (evaluate.one_hot_only)
import numpy as np


def evaluate_model(model, x, y):
    loss, _ = model.evaluate(x, y, verbose=0)
    guessed = np.argmax(model.predict(x, verbose=0), axis=-1)
    return {"loss": loss, "accuracy": float(np.mean(guessed == np.argmax(y, axis=-1)))}
