# right: every label compared with every digit; the rows are of True and False
import numpy as np

one_hot = lambda labels: np.equal.outer(labels, range(10))
