# wrong: same multiplies by the stride in place of dividing
# shows: size.same
# told: size.same
# fails: test_same_keeps_the_size (size.same)
# fails: test_same_rule (size.same)
def output_size(n, kernel, stride=1, padding="valid"):
    if padding == "same":
        return n * stride
    elif padding == "valid":
        return (n - kernel) // stride + 1
    else:
        raise ValueError(f"{padding} is no padding")
