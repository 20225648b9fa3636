# wrong: divides by the standard deviation, too
# shows: centre.divided
# told: centre.divided
# fails: test_mean_of_each_column (centre.divided)
# fails: test_whole_numbers (centre.divided)
def centre_columns(table):
    return (table - table.mean(axis=0)) / table.std(axis=0)
