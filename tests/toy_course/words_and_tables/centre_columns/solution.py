import numpy as np


def centre_columns(table: np.ndarray) -> np.ndarray:
    """각 열에서 그 열의 평균을 뺀 새 표를 돌려줍니다.

    A new table: the given one less the mean of each column.
    """
    # BEGIN SOLUTION
    return table - table.mean(axis=0)
    # END SOLUTION
