# wrong: same as n // s + 1, one too many where s divides n
# shows: size.same_one_more
# told: size.same_one_more
# fails: test_same_keeps_the_size (size.same_one_more)
# fails: test_same_rule (size.same_one_more)
def output_size(n, kernel, stride=1, padding="valid"):
    if padding not in ("valid", "same"):
        raise ValueError("unknown padding")
    if padding == "same":
        return n // stride + 1 if stride > 1 else n
    return (n - kernel) // stride + 1
