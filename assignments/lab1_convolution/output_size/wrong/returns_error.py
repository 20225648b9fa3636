# wrong: returns the ValueError, does not raise it
# shows: size.no_error
# told: size.no_error
# fails: test_other_padding_raises (size.no_error)
# fails: test_no_other_word_is_a_padding (size.no_error)
def output_size(n, kernel, stride=1, padding="valid"):
    if padding == "valid":
        return (n - kernel) // stride + 1
    elif padding == "same":
        return (n + stride - 1) // stride
    else:
        return ValueError("padding must be valid or same")
