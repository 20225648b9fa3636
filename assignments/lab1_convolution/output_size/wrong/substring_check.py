# wrong: `padding in "valid same"` also lets parts of the words and the empty string through
# shows: size.no_error
# told: size.no_error
# fails: test_other_padding_raises (size.no_error)
# fails: test_no_other_word_is_a_padding (size.no_error)
import math


def output_size(n, kernel, stride=1, padding="valid"):
    if padding not in "valid same":
        raise ValueError(f"unknown padding: {padding}")
    if padding == "same":
        return math.ceil(n / stride)
    return (n - kernel) // stride + 1
