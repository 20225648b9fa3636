# right: a callable object that returns a named tuple
from collections import namedtuple

import numpy as np

PRF = namedtuple("PRF", "precision recall f1")


class OneAgainstRest:
    def __call__(self, y_true, y_pred, positive):
        with np.errstate(divide="ignore", invalid="ignore"):
            t = np.equal(y_true, positive)
            p = np.equal(y_pred, positive)
            tp = np.float64((t & p).sum())
            values = np.nan_to_num([tp / p.sum(), tp / t.sum(), 2 * tp / (p.sum() + t.sum())])
        return PRF(*values.tolist())


precision_recall_f1 = OneAgainstRest()
