# wrong: same adds kernel // 2 on both sides, one too many for an even kernel
# shows: size.same_both_sides
# told: size.same_both_sides
# fails: test_same_keeps_the_size (size.same_both_sides)
# fails: test_same_rule (size.same_both_sides)
def output_size(n, kernel, stride=1, padding="valid"):
    border = {"valid": 0, "same": kernel // 2}
    if padding not in border:
        raise ValueError(f"no such padding: {padding}")
    return (n + 2 * border[padding] - kernel) // stride + 1
