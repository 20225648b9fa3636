# wrong: adds the means in place of subtracting them
# shows: centre.other
# told: centre.other
# fails: test_mean_of_each_column (centre.other)
# fails: test_whole_numbers (centre.other)
def centre_columns(table):
    return table + table.mean(axis=0)
