# wrong: same rounds down (n // s)
# shows: size.same
def output_size(n, kernel, stride=1, padding="valid"):
    if padding == "valid":
        return (n - kernel) // stride + 1
    elif padding == "same":
        return n // stride
    else:
        raise ValueError("padding must be 'valid' or 'same'")
