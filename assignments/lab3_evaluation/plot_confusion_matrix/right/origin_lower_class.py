# right: a callable object, row 0 at the bottom (origin='lower'), plt.gcf() returned
import itertools

import matplotlib.pyplot as plt
import numpy as np


class ConfusionPlot:
    def __init__(self, n=10, cmap="magma"):
        self.n, self.cmap = n, cmap

    def count(self, y_true, y_pred):
        flat = np.bincount(np.asarray(y_true, int) * self.n + np.asarray(y_pred, int), minlength=self.n ** 2)
        return flat.reshape(self.n, self.n)

    def __call__(self, y_true, y_pred):
        cm = self.count(y_true, y_pred)
        plt.figure()
        plt.imshow(cm, origin="lower", cmap=self.cmap, interpolation="nearest")
        for i, j in itertools.product(range(self.n), repeat=2):
            plt.text(j, i, format(cm[i, j], "d"), color="tab:cyan", horizontalalignment="center", verticalalignment="center")
        plt.xticks(np.arange(self.n))
        plt.yticks(np.arange(self.n))
        plt.xlabel("예측")
        plt.ylabel("실제")
        plt.tight_layout()
        return plt.gcf()


plot_confusion_matrix = ConfusionPlot()
