# wrong: any padding whose first letter is v or s is accepted
# shows: size.no_error
# told: size.no_error
# fails: test_other_padding_raises (size.no_error)
# fails: test_no_other_word_is_a_padding (size.no_error)
def output_size(n, kernel, stride=1, padding="valid"):
    if padding.startswith("v"):
        return (n - kernel) // stride + 1
    if padding.startswith("s"):
        return -(-n // stride)
    raise ValueError(f"unknown padding: {padding}")
