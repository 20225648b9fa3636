# wrong: methodcaller calls the method of the array by its name
# shows: argmax.forbidden
from operator import methodcaller


def first_argmax(values):
    return methodcaller("argmax")(values)
