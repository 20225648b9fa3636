# right: match statement and divmod
def output_size(n, kernel, stride=1, padding="valid"):
    match padding:
        case "valid":
            return int((n - kernel) / stride + 1)
        case "same":
            q, r = divmod(n, stride)
            return q + (r > 0)
        case other:
            raise ValueError(f"잘못된 padding: {other}")
