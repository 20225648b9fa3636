# wrong: an unknown padding raises KeyError, not ValueError
# shows: size.other_error
# told: size.other_error
# fails: test_other_padding_raises (size.other_error)
# fails: test_no_other_word_is_a_padding (size.other_error)
def output_size(n, kernel, stride=1, padding="valid"):
    return {"valid": (n - kernel) // stride + 1, "same": -(-n // stride)}[padding]
