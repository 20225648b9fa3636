# wrong: same divides with /, so the size is no whole number
# shows: size.same_fraction
# told: size.same_fraction
# fails: test_same_keeps_the_size (size.same_fraction)
# fails: test_same_rule (size.same_fraction)
def output_size(n, kernel, stride=1, padding="valid"):
    if padding == "valid":
        return int((n - kernel) / stride) + 1
    if padding == "same":
        return n / stride
    raise ValueError("padding must be valid or same")
