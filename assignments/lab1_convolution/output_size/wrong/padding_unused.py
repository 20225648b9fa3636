# wrong: half finished, the padding is never looked at
# shows: size.valid
# told: size.valid
# fails: test_sizes_of_the_lecture (size.valid)
# fails: test_same_keeps_the_size (size.no_error)
# fails: test_valid_rule (size.valid)
# fails: test_same_rule (size.no_error)
def output_size(n, kernel, stride=1, padding="valid"):
    return n // stride
