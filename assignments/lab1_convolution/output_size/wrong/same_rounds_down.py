# wrong: same rounds down (n // s)
# shows: size.same_rounded_down
# told: size.same_rounded_down
# fails: test_same_keeps_the_size (size.same_rounded_down)
# fails: test_same_rule (size.same_rounded_down)
def output_size(n, kernel, stride=1, padding="valid"):
    if padding == "valid":
        return (n - kernel) // stride + 1
    elif padding == "same":
        return n // stride
    else:
        raise ValueError("padding must be 'valid' or 'same'")
