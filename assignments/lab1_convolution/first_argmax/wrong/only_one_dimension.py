# wrong: not flattened, a two-dimensional array fails
# shows: student.raised
def first_argmax(values):
    best = 0
    for i in range(len(values)):
        if values[i] > values[best]:
            best = i
    return best
