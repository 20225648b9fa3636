# right: three sklearn scores for each digit against the rest, Korean names
import numpy as np
from sklearn.metrics import f1_score, precision_score, recall_score


def digit_report(y_true, y_pred):
    return {str(숫자): 한줄(np.asarray(y_true) == 숫자, np.asarray(y_pred) == 숫자) for 숫자 in range(10)}


def 한줄(실제, 예측):
    return {
        "precision": precision_score(실제, 예측, zero_division=0),
        "recall": recall_score(실제, 예측, zero_division=0),
        "f1-score": f1_score(실제, 예측, zero_division=0),
        "support": int(실제.sum()),
    }
