# right: functools.reduce over (index, value) pairs, as a lambda
from functools import reduce
import numpy as np

keep_larger = lambda best, new: new if new[1] > best[1] else best
first_argmax = lambda values: reduce(keep_larger, enumerate(np.asarray(values).flat))[0]
