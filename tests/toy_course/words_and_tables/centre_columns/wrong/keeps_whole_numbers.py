# wrong: the result goes into a copy, which holds whole numbers where the table does
# shows: centre.whole_numbers
# told: centre.whole_numbers
# fails: test_whole_numbers (centre.whole_numbers)
def centre_columns(table):
    result = table.copy()
    for column in range(table.shape[1]):
        result[:, column] = table[:, column] - table[:, column].mean()
    return result
