# right: a callable object around collections.Counter
from collections import Counter

import numpy as np


class 혼동행렬:
    def __init__(self, 크기=10):
        self.크기 = 크기

    def __call__(self, y_true, y_pred):
        개수 = Counter(zip(map(int, y_true), map(int, y_pred)))
        return np.array([[개수[(실제, 예측)] for 예측 in range(self.크기)] for 실제 in range(self.크기)])


confusion = 혼동행렬()
