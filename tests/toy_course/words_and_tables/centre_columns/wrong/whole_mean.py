# wrong: mean without an axis is the mean of the whole table
# shows: centre.whole_mean
# told: centre.whole_mean
# fails: test_mean_of_each_column (centre.whole_mean)
# fails: test_whole_numbers (centre.whole_mean)
def centre_columns(table):
    return table - table.mean()
