# wrong: takes off half of the kernel, as if its middle had to stay inside
# shows: size.valid
# told: size.valid
# fails: test_sizes_of_the_lecture (size.valid)
# fails: test_same_keeps_the_size (size.valid)
# fails: test_valid_rule (size.valid)
def output_size(n, kernel, stride=1, padding="valid"):
    if padding == "valid":
        return (n - kernel // 2) // stride + 1
    if padding == "same":
        return -(-n // stride)
    raise ValueError(padding)
