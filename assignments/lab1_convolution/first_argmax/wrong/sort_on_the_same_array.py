# wrong: takes a second name for a copy, and sorts the values that were given
# shows: argmax.sorted_in_place
# told: argmax.sorted_in_place
# fails: test_examples_of_the_lecture (argmax.sorted_in_place)
# fails: test_without_np_argmax (argmax.other)
import numpy as np


def first_argmax(values):
    flat = values.reshape(-1)
    helper = flat
    helper.sort()
    for place in range(len(flat)):
        if flat[place] == helper[-1]:
            return place
