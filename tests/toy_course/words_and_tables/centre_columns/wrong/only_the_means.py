# wrong: returns the means in place of the table
# shows: centre.shape
# told: centre.shape
# fails: test_mean_of_each_column (centre.shape)
# fails: test_whole_numbers (centre.shape)
def centre_columns(table):
    return table.mean(axis=0)
