# right: a partial of a function with one more argument, Korean names
from functools import partial

import numpy as np


def 숫자예측(model, images, 축, 출력):
    확률 = model.predict(images, verbose=출력)   # (n, 10)
    return np.argmax(확률, axis=축)


predict_digits = partial(숫자예측, 축=1, 출력=0)
