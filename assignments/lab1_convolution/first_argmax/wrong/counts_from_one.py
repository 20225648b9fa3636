# wrong: counts from 1
# shows: argmax.from_one
# told: argmax.from_one
# fails: test_examples_of_the_lecture (argmax.from_one)
# fails: test_without_np_argmax (argmax.from_one)
import numpy as np


def first_argmax(values):
    numbers = np.asarray(values).ravel().tolist()
    top = max(numbers)
    for i, number in enumerate(numbers, start=1):
        if number == top:
            return i
