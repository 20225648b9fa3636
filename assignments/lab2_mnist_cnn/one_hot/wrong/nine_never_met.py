# wrong: range(9) ends at 8, so that a 9 gets an empty row
# shows: onehot.digit_left_out
# told: onehot.digit_left_out
# fails: test_all_ten_digits (onehot.digit_left_out)
# fails: test_each_label_in_its_row (onehot.digit_left_out)
def one_hot(labels):
    table = []
    for label in labels:
        row = [0] * 10
        for digit in range(9):
            if label == digit:
                row[digit] = 1
        table.append(row)
    return table
