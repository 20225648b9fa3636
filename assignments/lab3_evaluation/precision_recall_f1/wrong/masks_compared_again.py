# wrong: turns the labels into 0 and 1 and then counts how often they equal the digit
# shows: prf.compared_twice
# told: prf.compared_twice
# fails: test_returns_three_numbers (prf.compared_twice)
# fails: test_precision_of_every_digit (prf.other_precision)
# fails: test_recall_of_every_digit (prf.other_recall)
# fails: test_f1_of_every_digit (prf.f1_follows)
def precision_recall_f1(y_true, y_pred, positive):
    actual = [int(digit == positive) for digit in y_true]
    guessed = [int(digit == positive) for digit in y_pred]
    found = sum(a == positive and g == positive for a, g in zip(actual, guessed))
    p = found / guessed.count(positive) if guessed.count(positive) else 0.0
    r = found / actual.count(positive) if actual.count(positive) else 0.0
    return p, r, 2 * p * r / (p + r) if p + r else 0.0
