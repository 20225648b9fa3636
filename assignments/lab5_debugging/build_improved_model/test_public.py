"""Public: the convolutions, the outputs, what carries the result, and digits after a training. Hidden: further digits.
공개 검사는 합성곱, 출력, 결과가 어디서 오는지, 학습한 뒤의 정확도를 봐요. 비공개 검사는 다른 숫자로 더 확인해요."""

from autograder.student.checks import as_model, fail
from autograder.student.checks.reports import as_flag

from ..judging import all_ways_lead_through
from .convolutions import convolutions, flattened_before, names_of
from .judging import require_accuracy, require_carried, require_kernels, require_probabilities, require_shapes

UNSEEN_DIGITS = 1000


def test_has_a_convolution(build_improved_model, probe):
    """Keras's own convolutions, with several filters and kernels larger than one pixel, lie between input and output.
    입력과 출력 사이에 케라스의 2차원 합성곱이 있고, 필터가 여럿이며 커널이 1×1보다 큽니다."""
    model = as_model(build_improved_model())
    # What cannot be rebuilt of Keras's own layers has words of its own.
    model.keras()
    found = convolutions(model)
    if not found:
        if any(node.kind == "Conv1D" for node in model.nodes):
            fail("improved.one_dimensional")
        fail("improved.not_connected" if as_flag(probe.makes_convolutions()) else "improved.no_convolution")
    # Beside another way it may be a decoration: test_convolutions_count looks at that first, then at the kernels.
    if all_ways_lead_through(model, names_of(found)):
        require_kernels(model)


def test_convolutions_count(build_improved_model, probe, digits):
    """The result comes from convolutions that learn: not from a linear model, nor from a dense net beside them.
    결과는 학습되는 합성곱에서 나오고, 선형 모델이나 옆에 놓인 완전 연결층에서 나오지 않습니다."""
    require_carried(as_model(build_improved_model()), probe, digits)


def test_takes_images_as_they_are(build_improved_model):
    """The model takes (28, 28, 1) images and gives ten numbers for each.
    모델은 (28, 28, 1) 이미지를 받아 이미지마다 숫자 열 개를 냅니다."""
    require_shapes(as_model(build_improved_model()))


def test_outputs_are_probabilities(build_improved_model):
    """The outputs of each image sum to 1.
    이미지마다 출력의 합이 1입니다."""
    require_probabilities(as_model(build_improved_model()))


def test_keeps_the_image_until_the_convolution(build_improved_model):
    """Nothing flattens or rearranges the image before the first convolution.
    첫 합성곱 전에 이미지를 펼치거나 다시 배열하지 않습니다."""
    layer = flattened_before(as_model(build_improved_model()))
    if layer:
        fail("improved.flattened_first", layer=layer)


def test_learns(build_improved_model, probe, digits):
    """After a short training it recognizes unseen digits.
    잠깐 학습하면 처음 보는 숫자를 알아봅니다."""
    images, labels = digits.sample(UNSEEN_DIGITS, seed=52)
    require_accuracy(0.85, as_model(build_improved_model()), probe, digits, images, labels)
