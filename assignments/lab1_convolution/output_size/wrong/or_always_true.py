# wrong: `padding == "valid" or "same"` is always true, so the valid rule is used for everything and nothing raises
# shows: size.no_error
# told: size.no_error
# fails: test_same_keeps_the_size (size.no_error)
# fails: test_other_padding_raises (size.no_error)
# fails: test_same_rule (size.no_error)
# fails: test_no_other_word_is_a_padding (size.no_error)
import math


def output_size(n, kernel, stride=1, padding="valid"):
    if padding == "valid" or "same":
        return (n - kernel) // stride + 1
    elif padding == "same":
        return math.ceil(n / stride)
    else:
        raise ValueError("padding")
