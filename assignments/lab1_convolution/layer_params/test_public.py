"""Public: the lecture's layers and one with 5×5 filters. Hidden: any filters, kernels, channels, inputs and units.
공개 검사는 강의의 층과 5×5 필터를 쓰는 층을 봐요. 비공개 검사는 그 밖의 필터와 커널, 채널, 입력, 유닛 수를 봐요."""

from autograder.student.checks import as_number
from autograder.student.checks.arrays import require_number
from autograder.student.checks.failures import CheckFailed
from autograder.student.checks.situations import beyond_examples, told_apart


def _same_each_time(code, function, *given, **last):
    """Where the block fails with this code, say so if the same question gets another number the second time."""

    def changes():
        try:
            # By name it is another question to the grader, so that the student's function is really called again.
            return as_number(function(*given, **last)) != as_number(function(*given, *last.values()))
        except CheckFailed:
            return False

    return told_apart({code: {"params.remembers": changes}})


def test_convolutions_of_the_lecture(conv2d_params):
    """The lecture's two convolutions have 640 and 18,464 parameters; 16 filters of 5×5 have 1,216 on 3 channels.
    강의의 합성곱층 두 개는 파라미터가 640개와 18,464개이고, 5×5 필터 16개는 채널이 3개이면 1,216개입니다."""
    mistakes = {
        "params.no_bias": (18432,),
        "params.one_bias": (18433,),
        "params.conv_bias": (18496, 20480),
        "params.kernel": (6176,),
        "params.kernel_doubled": (12320,),
        "params.channels": (320,),
        "params.not_a_square": (2080,),
    }
    with _same_each_time("params.conv", conv2d_params, 32, 3, in_channels=64):
        require_number(conv2d_params(32, 3, 64), 18464, "params.conv", mistakes)
    mistakes = {
        "params.no_bias": (576,),
        "params.kernel": (256,),
        "params.kernel_doubled": (448,),
        "params.not_a_square": (128,),
    }
    with _same_each_time("params.conv", conv2d_params, 64, 3, in_channels=1):
        require_number(conv2d_params(64, 3, 1), 640, "params.conv", mistakes)
    mistakes = {
        "params.no_bias": (1200,),
        "params.one_bias": (1201,),
        "params.conv_bias": (1203, 1248),
        "params.kernel": (256,),
        "params.kernel_doubled": (496,),
        "params.kernel_fixed": (448,),
        "params.channels": (416,),
        "params.not_a_square": (352,),
    }
    require_number(conv2d_params(16, 5, 3), 1216, "params.conv", mistakes)
    # The same filters on other channels.
    mistakes = {"params.kernel_fixed": (1168,), "params.channels": (416,)}
    require_number(conv2d_params(16, 5, 8), 3216, "params.conv", mistakes)
    # Three times as many filters or units have three times as many parameters.
    with beyond_examples():
        require_number(conv2d_params(48, 5, 8), 3 * 3216, "params.conv")


def test_dense_layer_of_the_lecture(dense_params):
    """The lecture's Dense layer has 184,330 parameters; one with 784 inputs and 128 units has 100,480.
    강의의 Dense 층은 파라미터가 184,330개이고, 입력 784개에 유닛 128개이면 100,480개입니다."""
    mistakes = {
        "params.no_bias": (184320,),
        "params.one_bias": (184321,),
        "params.dense_bias": (202752,),
        "params.added": (18442, 18443, 18452),
    }
    with _same_each_time("params.dense", dense_params, 24 * 24 * 32, units=10):
        require_number(dense_params(24 * 24 * 32, 10), 184330, "params.dense", mistakes)
    # With ten units, as in the lecture, ten biases are right.
    mistakes = {
        "params.no_bias": (100352,),
        "params.one_bias": (100353,),
        "params.dense_bias": (101136,),
        "params.ten_biases": (100362,),
        "params.added": (912, 913, 1040),
    }
    with _same_each_time("params.dense", dense_params, 784, units=128):
        require_number(dense_params(784, 128), 100480, "params.dense", mistakes)
    with beyond_examples():
        require_number(dense_params(784, 3 * 128), 3 * 100480, "params.dense")
