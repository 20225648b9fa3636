# wrong: an unknown padding raises KeyError, not ValueError
# shows: size.other_error
def output_size(n, kernel, stride=1, padding="valid"):
    return {"valid": (n - kernel) // stride + 1, "same": -(-n // stride)}[padding]
