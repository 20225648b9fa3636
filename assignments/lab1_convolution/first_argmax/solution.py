import numpy as np


def first_argmax(values) -> int:
    """펼친 배열에서 처음 나오는 최댓값의 인덱스를 라이브러리의 argmax 없이 찾습니다.

    Index of the first largest value of the flattened array, found without a library's argmax.
    """
    # BEGIN SOLUTION
    flat = np.asarray(values).flatten()
    best = 0
    for index in range(len(flat)):
        if flat[index] > flat[best]:
            best = index
    return best
    # END SOLUTION
