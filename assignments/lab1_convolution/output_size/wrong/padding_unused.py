# wrong: half finished, the padding is never looked at
def output_size(n, kernel, stride=1, padding="valid"):
    return n // stride
