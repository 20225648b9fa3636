# wrong: half finished, raises ValueError whatever comes in
def output_size(n, kernel, stride=1, padding="valid"):
    raise ValueError("padding")
