# wrong: same by the formula with p = (k - 1) // 2, wrong for even kernels
# shows: size.kernel_in_same
# told: size.kernel_in_same
# fails: test_same_keeps_the_size (size.kernel_in_same)
# fails: test_same_rule (size.kernel_in_same)
def output_size(n, kernel, stride=1, padding="valid"):
    if padding == "valid":
        p = 0
    elif padding == "same":
        p = (kernel - 1) // 2
    else:
        raise ValueError(f"padding: {padding}")
    return (n + 2 * p - kernel) // stride + 1
