# right: goes backwards with >=, so the first one is kept at the end
import numpy as np


def first_argmax(values):
    평평 = np.asarray(values).flatten()
    번호 = len(평평) - 1
    위치 = 번호
    while 번호 >= 0:
        if 평평[번호] >= 평평[위치]:
            위치 = 번호
        번호 -= 1
    return int(위치)
