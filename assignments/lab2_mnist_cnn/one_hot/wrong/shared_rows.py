# wrong: [[0] * 10] * n holds the same row n times
# shows: onehot.shared_row
# told: onehot.shared_row
# fails: test_all_ten_digits (onehot.shared_row)
# fails: test_each_label_in_its_row (onehot.shared_row)
# fails: test_few_different_digits (onehot.shared_row)
# fails: test_labels_as_mnist_gives_them (onehot.shared_row)
def one_hot(labels):
    rows = [[0] * 10] * len(labels)
    for row, label in zip(rows, labels):
        row[label] = 1
    return rows
