# wrong: same adds kernel - 1 on both sides, which makes the output larger than the image
# shows: size.kernel_in_same
# told: size.kernel_in_same
# fails: test_same_keeps_the_size (size.kernel_in_same)
# fails: test_same_rule (size.kernel_in_same)
def output_size(n, kernel, stride=1, padding="valid"):
    if padding not in ("valid", "same"):
        raise ValueError("padding")
    border = kernel - 1 if padding == "same" else 0
    return (n + 2 * border - kernel) // stride + 1
