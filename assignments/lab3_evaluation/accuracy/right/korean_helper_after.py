# right: Korean names, helper defined after the function, pandas for the comparison
import pandas as pd


def accuracy(y_true, y_pred) -> float:
    표 = pd.DataFrame({"실제": y_true, "예측": y_pred})
    return 맞은개수(표) / 표.shape[0]


def 맞은개수(표):
    return int((표["실제"] == 표["예측"]).sum())
