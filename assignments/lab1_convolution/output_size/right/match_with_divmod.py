# right: match with divmod
def output_size(n, kernel, stride=1, padding="valid"):
    match padding:
        case "valid":
            steps, _ = divmod(n - kernel, stride)
            return steps + 1
        case "same":
            steps, rest = divmod(n, stride)
            return steps + (rest > 0)
        case _:
            raise ValueError("padding must be 'valid' or 'same'")
