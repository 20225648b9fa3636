# right: counts the places where the filter can lie
def output_size(n, kernel, stride=1, padding="valid"):
    if padding not in ("valid", "same"):
        raise ValueError(padding)
    last = n - kernel if padding == "valid" else n - 1
    return len(range(0, last + 1, stride))
