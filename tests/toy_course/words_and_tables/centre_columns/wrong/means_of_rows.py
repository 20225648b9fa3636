# wrong: axis=1 gives the means of the rows
def centre_columns(table):
    return table - table.mean(axis=1, keepdims=True)
