# right: a list of lists of 0 and 1
def one_hot(labels):
    return [[1 if d == y else 0 for d in range(10)] for y in labels]
