# wrong: not flattened, a two-dimensional array fails
# shows: argmax.one_dimension
# told: argmax.one_dimension
# fails: test_examples_of_the_lecture (argmax.one_dimension)
# fails: test_negative_values_and_rows (student.raised_array_condition)
# fails: test_any_shape (student.raised_array_condition)
# fails: test_leaves_the_values_alone (student.raised_array_condition)
def first_argmax(values):
    best = 0
    for i in range(len(values)):
        if values[i] > values[best]:
            best = i
    return best
