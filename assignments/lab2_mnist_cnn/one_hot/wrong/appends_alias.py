# wrong: the same row list is appended every time, so all rows end up equal
def one_hot(labels):
    row = [0] * 10
    result = []
    for y in labels:
        for k in range(10):
            row[k] = 0
        row[int(y)] = 1
        result.append(row)
    return result
