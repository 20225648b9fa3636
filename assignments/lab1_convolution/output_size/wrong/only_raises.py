# wrong: half finished, raises ValueError whatever comes in
# shows: student.raised
def output_size(n, kernel, stride=1, padding="valid"):
    raise ValueError("padding")
