# right: a loop over the columns of a copy of floats
def centre_columns(table):
    result = table.astype(float)
    for column in range(result.shape[1]):
        result[:, column] -= result[:, column].mean()
    return result
