# right: a lambda that sums over zip
accuracy = lambda y_true, y_pred: sum(int(a) == int(b) for a, b in zip(y_true, y_pred)) / len(y_true)
