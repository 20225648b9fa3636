# wrong: a global list of hits that grows from call to call
# shows: accuracy.remembers
# told: accuracy.remembers
# fails: test_share_of_right_predictions (accuracy.remembers)
# fails: test_random_labels (accuracy.remembers)
# fails: test_rare_digits_count_like_others (accuracy.remembers)
# fails: test_right_in_place (accuracy.remembers)
hits = []


def accuracy(y_true, y_pred):
    for t, p in zip(y_true, y_pred):
        hits.append(t == p)
    return sum(hits) / len(hits)
