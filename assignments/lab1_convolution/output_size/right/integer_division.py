# right: whole-number division only, minus twice for the ceiling
def output_size(n: int, kernel: int, stride: int = 1, padding: str = "valid") -> int:
    if padding not in ("valid", "same"):
        raise ValueError(f"unknown padding {padding!r}")
    return -(-n // stride) if padding == "same" else (n - kernel) // stride + 1
