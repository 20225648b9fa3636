# wrong: rounded to two decimal places
# shows: answer.rounded
# told: answer.rounded
# fails: test_precision_and_recall (answer.rounded)
# fails: test_f1 (shares.mean_f1)
# fails: test_precision_of_every_digit (answer.rounded)
# fails: test_recall_of_every_digit (answer.rounded)
# fails: test_f1_of_every_digit (answer.rounded)
from sklearn.metrics import precision_recall_fscore_support


def precision_recall_f1(y_true, y_pred, positive):
    scores = precision_recall_fscore_support(y_true == positive, y_pred == positive, average="binary", zero_division=0)
    return tuple(round(float(score), 2) for score in scores[:3])
