# wrong: the sizes of the public examples typed in
# shows: answer.examples_only
# told: answer.examples_only
# fails: test_sizes_of_the_lecture (answer.examples_only)
# fails: test_same_keeps_the_size (answer.examples_only)
# fails: test_valid_rule (size.valid)
# fails: test_same_rule (size.kernel_in_same)
SIZES = {(6, 3, 1): 4, (28, 3, 1): 26, (26, 3, 1): 24, (28, 5, 1): 24, (9, 4, 5): 2, (6, 3, 2): 2, (7, 2, 3): 2}
SAME = {(28, 3, 1): 28, (28, 3, 2): 14, (7, 3, 2): 4, (10, 3, 3): 4, (6, 4, 1): 6, (9, 2, 3): 3}


def output_size(n, kernel, stride=1, padding="valid"):
    if padding not in ("valid", "same"):
        raise ValueError(padding)
    return (SIZES if padding == "valid" else SAME).get((n, kernel, stride), 1)
