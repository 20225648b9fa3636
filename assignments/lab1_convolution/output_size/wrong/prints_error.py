# wrong: prints a message for an unknown padding and returns None
# shows: size.none_as_answer
# told: size.none_as_answer
# fails: test_other_padding_raises (size.none_as_answer)
# fails: test_no_other_word_is_a_padding (size.none_as_answer)
import math


def output_size(n, kernel, stride=1, padding="valid"):
    if padding == "valid":
        return math.floor((n - kernel) / stride) + 1
    elif padding == "same":
        return math.ceil(n / stride)
    else:
        print("ValueError: padding은 valid 또는 same")
