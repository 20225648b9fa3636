# wrong: mean without an axis is the mean of the whole table
def centre_columns(table):
    return table - table.mean()
