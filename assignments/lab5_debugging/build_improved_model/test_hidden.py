import numpy as np

from autograder.student.checks import as_model, fail
from autograder.student.checks.failures import Share

from .expected import all_ways_lead_through, carriers, flattened_before, is_linear, shares, unused_convolutions

# The measurement behind these numbers is in exercise.toml.
TRAINING_DIGITS = 2000
UNSEEN_DIGITS = 1000
COMPARED_DIGITS = 250
ACCURACY = 0.85
ENOUGH = 0.90
MOST_EPOCHS = 12
# Below it a model knows nothing, and what carries its answers cannot be told.
KNOWS_SOMETHING = 0.3


def test_keeps_the_image_until_the_convolution(build_improved_model):
    """Nothing flattens or rearranges the image before the first convolution.
    첫 합성곱 전에 이미지를 펼치거나 다시 배열하지 않습니다."""
    layer = flattened_before(as_model(build_improved_model()))
    if layer:
        fail("improved.flattened_first", layer=layer)


def test_convolutions_count(build_improved_model, probe, digits):
    """The result comes from convolutions that learn: not from a linear model, nor from a dense net beside them.
    결과는 학습되는 합성곱에서 나오고, 선형 모델이나 옆에 놓인 완전 연결층에서 나오지 않습니다."""
    model = as_model(build_improved_model())
    if unused_convolutions(model):
        fail("improved.convolution_unused")
    if not counted(model):
        fail("improved.frozen")
    if is_linear(model):
        fail("improved.linear")
    if all_ways_lead_through(model, counted(model)):
        return
    # There is a way past the convolutions: whether it decides the answer shows after a training.
    model = trained(probe, digits, ENOUGH)
    images, labels = digits.sample(COMPARED_DIGITS, seed=54)
    alone, without = shares(model, counted(model), as_trained(images, model), labels)
    if max(alone, without) < KNOWS_SOMETHING:
        fail("improved.does_not_learn", received=Share(max(alone, without)))
    if alone <= without:
        fail("improved.convolution_unused")


def test_learns(build_improved_model, probe, digits):
    """After a short training it recognises unseen digits.
    잠깐 학습하면 처음 보는 숫자를 알아봅니다."""
    untrained = as_model(build_improved_model())
    images, labels = digits.sample(UNSEEN_DIGITS, seed=52)
    for enough in (ENOUGH, 1.0):
        # A second, longer training where the first ended early and was not enough.
        model = trained(probe, digits, enough)
        if layers_of(model) != layers_of(untrained):
            fail("improved.other_layers")
        if not all(np.all(np.isfinite(weight)) for weight in model.weights):
            fail("improved.diverged")
        outputs = model.outputs(as_trained(images, model))
        if outputs.shape != (len(images), 10):
            fail("improved.outputs", received=outputs.shape[1:])
        accuracy = float(np.mean(outputs.argmax(axis=1) == labels))
        if accuracy >= ACCURACY:
            return
        if accuracy < 0.6:
            break
    fail("improved.does_not_learn", received=Share(accuracy))


def trained(probe, digits, enough):
    """The student's model after the short training."""
    x, y = digits.sample(TRAINING_DIGITS, seed=51, unseen=False)
    return as_model(probe.train(x=x, y=y, seed=53, most_epochs=MOST_EPOCHS, enough=enough))


def counted(model):
    """Names of the convolutions that look at neighbours and learn."""
    return {node.name for node in carriers(model)}


def layers_of(model):
    """What training leaves as it is: the kinds of the layers and the shapes of their weights."""
    return [node.kind for node in model.nodes], [weight.shape for weight in model.weights]


def as_trained(images, model):
    """Pixels as the probe trains on them: 0-1, or 0-255 where the model divides by itself."""
    scales = [model.keras().get_layer(node.name).scale for node in model.nodes if node.kind == "Rescaling"]
    divides = any(np.max(np.abs(scale)) < 0.02 for scale in scales)
    return images[..., np.newaxis].astype("float32") / (1 if divides else 255)
