# wrong: half finished, the padding is never looked at
# shows: size.valid
def output_size(n, kernel, stride=1, padding="valid"):
    return n // stride
