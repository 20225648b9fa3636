# right: micro-averaged F1, which for one label a sample is the accuracy
from functools import partial

from sklearn.metrics import f1_score

accuracy = partial(f1_score, average="micro")
