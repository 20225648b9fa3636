# wrong: subtracts in place, which changes the given table and raises for whole numbers
def centre_columns(table):
    table -= table.mean(axis=0)
    return table
