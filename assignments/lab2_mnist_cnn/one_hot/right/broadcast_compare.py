# right: lambda that compares with 0..9 by broadcasting
import numpy as np

DIGITS = np.arange(10)
one_hot = lambda labels: (np.asarray(labels)[:, np.newaxis] == DIGITS).astype(int)
