# wrong: a copy-paste slip, both axes are called Predicted
# shows: heatmap.same_label
# told: heatmap.same_label
# fails: test_axes_are_labelled (heatmap.same_label)
# fails: test_many_other_labels (heatmap.same_label)
# fails: test_digits_that_are_absent (heatmap.same_label)
import matplotlib.pyplot as plt
from sklearn.metrics import ConfusionMatrixDisplay, confusion_matrix


def plot_confusion_matrix(y_true, y_pred):
    cm = confusion_matrix(y_true, y_pred, labels=range(10))
    disp = ConfusionMatrixDisplay(cm)
    disp.plot(cmap="Blues")
    disp.ax_.set_xlabel("Predicted")
    disp.ax_.set_ylabel("Predicted")
    return disp.figure_
