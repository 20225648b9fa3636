# wrong: same always gives n, the stride is forgotten
# shows: size.same_ignores_stride
# told: size.same_ignores_stride
# fails: test_same_keeps_the_size (size.same_ignores_stride)
# fails: test_same_rule (size.same_ignores_stride)
def output_size(n, kernel, stride=1, padding="valid"):
    if padding == "same":
        return n
    if padding == "valid":
        return (n - kernel) // stride + 1
    raise ValueError("unknown padding")
