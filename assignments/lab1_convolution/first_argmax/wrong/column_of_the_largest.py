# wrong: keeps the number of the column only
# shows: argmax.column_number
# told: argmax.column_number
# fails: test_examples_of_the_lecture (argmax.column_number)
# fails: test_negative_values_and_rows (argmax.column_number)
# fails: test_any_shape (argmax.other)
def first_argmax(values):
    if values.ndim == 1:
        values = values.reshape(1, -1)
    best, place = values[0][0], 0
    for row in values:
        for column, value in enumerate(row):
            if value > best:
                best, place = value, column
    return place
