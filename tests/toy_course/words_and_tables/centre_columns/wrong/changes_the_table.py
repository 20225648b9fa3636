# wrong: subtracts in place, which changes the given table and raises for whole numbers
# shows: answer.changed_argument
# told: student.raised_in_place
# fails: test_whole_numbers (student.raised_in_place)
# fails: test_leaves_the_table_alone (answer.changed_argument)
def centre_columns(table):
    table -= table.mean(axis=0)
    return table
