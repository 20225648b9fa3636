# right: novice, two loops and an if, Korean names
import numpy as np


def one_hot(labels):
    개수 = len(labels)
    결과 = np.zeros((개수, 10))
    for i in range(개수):
        for 숫자 in range(10):
            if labels[i] == 숫자:
                결과[i][숫자] = 1
            else:
                결과[i][숫자] = 0
    return 결과
