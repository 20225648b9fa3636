# wrong: same rounds down (n // s)
# shows: size.same
# told: size.same
# fails: test_same_keeps_the_size (size.same)
# fails: test_same_rule (size.same)
def output_size(n, kernel, stride=1, padding="valid"):
    if padding == "valid":
        return (n - kernel) // stride + 1
    elif padding == "same":
        return n // stride
    else:
        raise ValueError("padding must be 'valid' or 'same'")
