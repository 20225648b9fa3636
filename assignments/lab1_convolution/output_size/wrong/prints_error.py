# wrong: prints a message for an unknown padding and returns None
# shows: size.no_error
# told: size.no_error
# fails: test_other_padding_raises (size.no_error)
# fails: test_no_other_word_is_a_padding (size.no_error)
import math


def output_size(n, kernel, stride=1, padding="valid"):
    if padding == "valid":
        return math.floor((n - kernel) / stride) + 1
    elif padding == "same":
        return math.ceil(n / stride)
    else:
        print("ValueError: padding은 valid 또는 same")
