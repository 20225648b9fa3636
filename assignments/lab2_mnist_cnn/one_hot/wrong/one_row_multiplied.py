# wrong: [[0] * 10] * n holds one row n times; the 1 goes into it by two indexes in brackets
# shows: onehot.shared_row
# told: onehot.shared_row
# fails: test_all_ten_digits (onehot.shared_row)
# fails: test_each_label_in_its_row (onehot.shared_row)
# fails: test_few_different_digits (onehot.shared_row)
# fails: test_labels_as_mnist_gives_them (onehot.shared_row)
def one_hot(labels):
    digits = [int(label) for label in labels]
    encoded = [10 * [0]] * len(digits)
    for place in range(len(digits)):
        encoded[place][int(digits[place])] = 1
    return encoded
