# right: a frozen dataclass with __call__
from dataclasses import dataclass
from statistics import fmean


@dataclass(frozen=True)
class Accuracy:
    name: str = "accuracy"

    def __call__(self, y_true, y_pred) -> float:
        return fmean(map(lambda pair: 1.0 if pair[0] == pair[1] else 0.0, zip(y_true, y_pred)))


accuracy = Accuracy()
