# wrong: names the x axis only
# shows: heatmap.one_label
# told: heatmap.one_label
# fails: test_axes_are_labelled (heatmap.one_label)
# fails: test_many_other_labels (heatmap.one_label)
# fails: test_digits_that_are_absent (heatmap.one_label)
import matplotlib.pyplot as plt
from sklearn.metrics import ConfusionMatrixDisplay


def plot_confusion_matrix(y_true, y_pred):
    display = ConfusionMatrixDisplay.from_predictions(y_true, y_pred, labels=range(10))
    display.ax_.set_xlabel("Predicted")
    display.ax_.set_ylabel("")
    return display.figure_
