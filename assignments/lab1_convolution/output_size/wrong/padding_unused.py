# wrong: half finished, the padding is never looked at
# shows: size.padding_unused
# told: size.padding_unused
# fails: test_sizes_of_the_lecture (size.padding_unused)
# fails: test_same_keeps_the_size (size.no_error)
# fails: test_valid_rule (size.padding_unused)
# fails: test_same_rule (size.no_error)
def output_size(n, kernel, stride=1, padding="valid"):
    return n // stride
