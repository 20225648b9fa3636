# right: a stable argsort of the negated values; its docstring and getattr name nothing forbidden
import numpy as np


def first_argmax(values):
    """np.argmax by hand."""
    ravel = getattr(np, "ravel")
    return int(np.argsort(-ravel(values).astype(float), kind="stable")[0])
