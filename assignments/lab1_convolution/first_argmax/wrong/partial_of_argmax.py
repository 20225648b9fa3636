# wrong: a partial of np.argmax
# shows: argmax.forbidden
# told: argmax.forbidden
# fails: test_without_np_argmax (argmax.forbidden)
from functools import partial

import numpy as np

first_argmax = partial(np.argmax, axis=None)
