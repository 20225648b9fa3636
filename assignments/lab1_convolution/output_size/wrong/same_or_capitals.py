# wrong: `or "SAME"` without a comparison makes the condition true for any padding
# shows: size.no_error
# told: size.no_error
# fails: test_other_padding_raises (size.no_error)
# fails: test_no_other_word_is_a_padding (size.no_error)
import math


def output_size(n, kernel, stride=1, padding="valid"):
    if padding == "valid":
        return (n - kernel) // stride + 1
    if padding == "same" or "SAME":
        return math.ceil(n / stride)
    raise ValueError("padding")
