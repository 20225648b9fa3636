# wrong: methodcaller calls the method of the array by its name
# shows: argmax.forbidden
# told: argmax.forbidden
# fails: test_without_np_argmax (argmax.forbidden)
from operator import methodcaller


def first_argmax(values):
    return methodcaller("argmax")(values)
