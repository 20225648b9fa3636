import matplotlib.pyplot as plt
import numpy as np


def evaluate_model(model, x, y):
    return {"loss": 0.5, "accuracy": 0.5}


def predict_digits(model, images):
    return np.zeros(len(images), dtype=int)


def accuracy(y_true, y_pred):
    return 1.0


def confusion(y_true, y_pred):
    return np.zeros((10, 10), dtype=int)


def precision_recall_f1(y_true, y_pred, positive):
    return 0.0, 0.0, 0.0


def digit_report(y_true, y_pred):
    return {digit: {"precision": 0.0, "recall": 0.0, "f1-score": 0.0, "support": 0} for digit in range(10)}


def plot_history(history):
    figure, axes = plt.subplots(1, 2)
    for axis, title in zip(axes, ("Loss", "Accuracy"), strict=True):
        axis.set_title(title)
        axis.plot([1, 2], label="train")
        axis.plot([2, 1], label="test")
        axis.legend()
    return figure


def plot_confusion_matrix(y_true, y_pred):
    figure, axis = plt.subplots()
    axis.imshow(np.zeros((10, 10)))
    axis.set_xlabel("predicted")
    axis.set_ylabel("actual")
    return figure
