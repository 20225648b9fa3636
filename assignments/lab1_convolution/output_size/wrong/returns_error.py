# wrong: returns the ValueError, does not raise it
# shows: size.error_as_answer
# told: size.error_as_answer
# fails: test_other_padding_raises (size.error_as_answer)
# fails: test_no_other_word_is_a_padding (size.error_as_answer)
def output_size(n, kernel, stride=1, padding="valid"):
    if padding == "valid":
        return (n - kernel) // stride + 1
    elif padding == "same":
        return (n + stride - 1) // stride
    else:
        return ValueError("padding must be valid or same")
