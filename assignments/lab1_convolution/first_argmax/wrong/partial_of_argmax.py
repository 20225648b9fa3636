# wrong: a partial of np.argmax
# shows: argmax.forbidden
from functools import partial

import numpy as np

first_argmax = partial(np.argmax, axis=None)
