import numpy as np

from autograder.checks import as_array, as_model, fail
from autograder.checks.spatial import convolutions, flattened_before, unused_convolutions

# The measurement behind these numbers is in exercise.toml.
TRAINING_DIGITS = 2000
UNSEEN_DIGITS = 1000
ACCURACY = 0.85
ENOUGH = 0.90
MOST_EPOCHS = 12


def test_has_a_convolution(build_improved_model):
    """A two-dimensional convolution, wider than one pixel, lies between input and output.
    입력과 출력 사이에 1×1보다 큰 2차원 합성곱이 있습니다."""
    found = convolutions(as_model(build_improved_model()))
    if not found:
        fail("improved.no_convolution")
    if all(node.sizes("kernel_size") == (1, 1) for node in found):
        fail("improved.one_by_one")


def test_keeps_the_image_until_the_convolution(build_improved_model):
    """Nothing flattens or rearranges the image before the first convolution.
    첫 합성곱 전에 이미지를 펼치거나 다시 배열하지 않습니다."""
    layer = flattened_before(as_model(build_improved_model()))
    if layer:
        fail("improved.flattened_first", layer=layer)


def test_convolutions_count(build_improved_model):
    """What the convolutions compute changes the output.
    합성곱이 계산한 값이 출력을 바꿉니다."""
    if unused_convolutions(as_model(build_improved_model())):
        fail("improved.convolution_unused")


def test_learns(build_improved_model, probe, digits):
    """After a short training it recognises unseen digits.
    잠깐 학습하면 처음 보는 숫자를 알아봅니다."""
    as_model(build_improved_model())
    x, y = digits.sample(TRAINING_DIGITS, seed=51, unseen=False)
    images, labels = digits.sample(UNSEEN_DIGITS, seed=52)
    for enough in (ENOUGH, 1.0):
        # A second, longer training where the first ended early and was not enough.
        outputs = as_array(
            probe.train_and_predict(x=x, y=y, images=images, seed=53, most_epochs=MOST_EPOCHS, enough=enough)
        )
        if outputs.shape != (len(images), 10):
            fail("improved.outputs", received=outputs.shape[1:])
        accuracy = float(np.mean(outputs.argmax(axis=1) == labels))
        if accuracy >= ACCURACY:
            return
        if accuracy < 0.6:
            break
    fail("improved.does_not_learn", received=f"{accuracy:.2f}")
