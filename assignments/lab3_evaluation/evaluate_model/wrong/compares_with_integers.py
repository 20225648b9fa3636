# wrong: compares the labels with the predicted digits as if they were integers
# shows: evaluate.integers_only
# told: evaluate.integers_only
# fails: test_returns_loss_and_accuracy (evaluate.integers_only)
# fails: test_all_images (evaluate.integers_only)
# fails: test_loss_of_all_images (evaluate.integers_only)
# fails: test_accuracy_of_all_images (evaluate.integers_only)
import numpy as np


def evaluate_model(model, x, y):
    report = model.evaluate(x, y, return_dict=True, verbose=0)
    digits = model.predict(x, verbose=0).argmax(axis=1)
    return {"loss": report["loss"], "accuracy": sum(int(a) == int(b) for a, b in zip(digits, y)) / len(y)}
