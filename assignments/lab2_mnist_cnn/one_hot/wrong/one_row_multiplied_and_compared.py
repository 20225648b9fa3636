# wrong: [row] * n holds one row n times, and a loop over the digits compares each with the label
# shows: onehot.every_row
# told: onehot.every_row
# fails: test_all_ten_digits (onehot.every_row)
# fails: test_each_label_in_its_row (onehot.every_row)
# fails: test_few_different_digits (onehot.every_row)
# fails: test_labels_as_mnist_gives_them (onehot.every_row)
def one_hot(labels):
    blank = [0] * 10
    encoded = [blank] * len(labels)
    for place, label in enumerate(labels):
        for digit in range(10):
            if digit == label:
                encoded[place][digit] = 1
    return encoded
