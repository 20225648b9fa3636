# right: a partial, zero division left at its default
from functools import partial

from sklearn.metrics import classification_report

digit_report = partial(classification_report, labels=range(10), output_dict=True)
