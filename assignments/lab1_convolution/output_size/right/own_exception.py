# right: an exception class of its own that is a ValueError, dict of functions
class PaddingError(ValueError):
    pass


RULES = {
    "valid": lambda n, k, s: (n - k) // s + 1,
    "same": lambda n, k, s: (n - 1) // s + 1,
}


def output_size(n, kernel, stride=1, padding="valid"):
    try:
        rule = RULES[padding]
    except KeyError:
        raise PaddingError(f"padding must be one of {sorted(RULES)}") from None
    return rule(n, kernel, stride)
