# wrong: exchanges neighbours in the caller's array until the largest value stands at the end
# shows: argmax.sorts_given
# told: argmax.sorts_given
# fails: test_negative_values_and_rows (argmax.sorts_given)
# fails: test_leaves_the_values_alone (argmax.sorts_given)
import numpy as np


def first_argmax(values) -> int:
    row = np.asarray(values).reshape(-1)
    copy = row.tolist()
    for end in range(row.size - 1, 0, -1):
        for at in range(end):
            if row[at] > row[at + 1]:
                row[at], row[at + 1] = row[at + 1], row[at]
    return copy.index(row[-1])
