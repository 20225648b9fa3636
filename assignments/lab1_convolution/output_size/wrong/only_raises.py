# wrong: half finished, raises ValueError whatever comes in
# shows: student.raised
# told: student.raised
# fails: test_sizes_of_the_lecture (student.raised)
# fails: test_same_keeps_the_size (student.raised)
# fails: test_valid_rule (student.raised)
# fails: test_same_rule (student.raised)
def output_size(n, kernel, stride=1, padding="valid"):
    raise ValueError("padding")
