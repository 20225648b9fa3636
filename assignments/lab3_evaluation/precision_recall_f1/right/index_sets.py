# right: sets of positions
def precision_recall_f1(y_true, y_pred, positive):
    actual = {i for i, v in enumerate(y_true) if v == positive}
    found = {i for i, v in enumerate(y_pred) if v == positive}
    both = len(actual & found)
    p = both / len(found) if found else 0.0
    r = both / len(actual) if actual else 0.0
    f1 = 2 / (1 / p + 1 / r) if both else 0.0
    return p, r, f1
