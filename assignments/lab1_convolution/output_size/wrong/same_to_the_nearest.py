# wrong: same rounds n / stride to the nearest whole number
# shows: size.same_to_the_nearest
# told: size.same_to_the_nearest
# fails: test_same_keeps_the_size (size.same_to_the_nearest)
# fails: test_same_rule (size.same_to_the_nearest)
def output_size(n: int, kernel: int, stride: int = 1, padding: str = "valid") -> int:
    match padding:
        case "valid":
            return (n - kernel) // stride + 1
        case "same":
            return round(n / stride)
        case _:
            raise ValueError(padding)
