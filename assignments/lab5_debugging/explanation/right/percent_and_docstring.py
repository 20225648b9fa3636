# right: the docstring of the student's own function, plus a % format
def why():
    """The array had no batch axis and was not scaled; the dense net lost the two-dimensional structure."""


EXPLANATION = "%s I added both and used convolutions." % why.__doc__
