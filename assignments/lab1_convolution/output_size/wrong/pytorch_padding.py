# wrong: same by the formula with p = (k - 1) // 2, wrong for even kernels
# shows: size.same_both_sides
# told: size.same_both_sides
# fails: test_same_keeps_the_size (size.same_both_sides)
# fails: test_same_rule (size.same_both_sides)
def output_size(n, kernel, stride=1, padding="valid"):
    if padding == "valid":
        p = 0
    elif padding == "same":
        p = (kernel - 1) // 2
    else:
        raise ValueError(f"padding: {padding}")
    return (n + 2 * p - kernel) // stride + 1
