# right: plain Python, returns lists of lists
def centre_columns(table):
    means = [sum(column) / len(column) for column in zip(*table.tolist())]
    return [[value - mean for value, mean in zip(row, means)] for row in table.tolist()]
