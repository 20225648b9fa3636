# wrong: axis=1 gives the means of the rows
# shows: centre.rows
# told: centre.rows
# fails: test_mean_of_each_column (centre.rows)
# fails: test_whole_numbers (centre.rows)
def centre_columns(table):
    return table - table.mean(axis=1, keepdims=True)
