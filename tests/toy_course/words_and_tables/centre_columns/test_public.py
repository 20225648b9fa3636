"""Public: a small table with fractions. Hidden checks take whole numbers and look at the given table.
공개 검사는 소수가 있는 작은 표를 봐요. 정수 표와 받은 표의 변화는 채점할 때 확인해요."""

import numpy as np

from autograder.student.checks.arrays import require_equal


def test_mean_of_each_column(centre_columns):
    """The mean of each column is taken out.
    각 열에서 그 열의 평균을 뺍니다."""
    require_equal(
        centre_columns(np.array([[1.0, 10.0], [3.0, 30.0], [5.0, 80.0]])),
        np.array([[-2.0, -30.0], [0.0, -10.0], [2.0, 40.0]]),
        shape="centre.shape",
        values="centre.other",
        mistakes={
            "centre.whole_mean": [np.array([[-20.5, -11.5], [-18.5, 8.5], [-16.5, 58.5]])],
            "centre.rows": [np.array([[-4.5, 4.5], [-13.5, 13.5], [-37.5, 37.5]])],
            "centre.divided": [np.array([[-1.2247449, -1.0190493], [0.0, -0.3396831], [1.2247449, 1.3587324]])],
        },
    )
