# wrong: without brackets the division comes before the subtraction
# shows: size.brackets
# told: size.brackets
# fails: test_sizes_of_the_lecture (size.brackets)
# fails: test_valid_rule (size.brackets)
def output_size(n, kernel, stride=1, padding="valid"):
    sizes = {"valid": n - kernel // stride + 1, "same": (n - 1) // stride + 1}
    if padding in sizes:
        return sizes[padding]
    raise ValueError(padding)
