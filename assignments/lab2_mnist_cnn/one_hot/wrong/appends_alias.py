# wrong: the same row list is appended every time, so all rows end up equal
# shows: onehot.shared_row
# told: onehot.shared_row
# fails: test_all_ten_digits (onehot.shared_row)
# fails: test_each_label_in_its_row (onehot.shared_row)
# fails: test_few_different_digits (onehot.shared_row)
# fails: test_labels_as_mnist_gives_them (onehot.shared_row)
def one_hot(labels):
    row = [0] * 10
    result = []
    for y in labels:
        for k in range(10):
            row[k] = 0
        row[int(y)] = 1
        result.append(row)
    return result
