"""Compiles a small softmax model by the student's function and reports what the compiled model says of given data."""

import keras
import numpy as np


def compile_and_measure(compile_for_one_hot, model, labels, other_labels, outputs, images, targets, before):
    """Compile ``model`` and let it judge.

    Args:
        labels, outputs: labels and made-up probabilities to compute the loss on.
        other_labels: the same labels in the other form, integers or one-hot vectors.
        images, targets: a batch to measure.
        before: compile it another way first.

    Returns:
        The returned model; the loss for ``labels``, the same of a softmax that Keras sees, and the loss for
        ``other_labels`` (None where it cannot be computed); the measures of the given model's answers on the batch;
        whether the model that was handed in is compiled.
    """
    answers = model(images, training=False)
    if before:
        model.compile(optimizer="sgd", loss="mse")
    compiled = compile_for_one_hot(model)
    if not isinstance(compiled, keras.Model) or not compiled.compiled:
        return {"returned": compiled}
    return {
        "returned": compiled,
        "given_is_compiled": bool(model.compiled),
        "loss": number(lambda: compiled.compute_loss(y=labels, y_pred=outputs)),
        "loss_of_softmax": number(lambda: compiled.compute_loss(y=labels, y_pred=softmax(outputs))),
        "other_loss": number(lambda: compiled.compute_loss(y=other_labels, y_pred=outputs)),
        "measures": measures(compiled, images, targets, answers),
    }


def number(compute):
    """The number that ``compute`` gives, or None."""
    try:
        return float(compute())
    except Exception:
        return None


def softmax(outputs):
    """The same outputs, as what keras.activations.softmax gave."""
    return keras.activations.softmax(keras.ops.log(outputs))


def measures(compiled, images, targets, answers):
    """Name -> value of the compiled metrics, whether or not the loss can be computed."""
    try:
        compiled.reset_metrics()
        return compiled.compute_metrics(images, targets, answers)
    except Exception:
        return {}


def compile_and_train(compile_for_one_hot, model, images, targets, steps):
    """Compile ``model`` and train it on one batch, ``steps`` times.

    Returns:
        The given model's weights afterwards; None where nothing compiled came back.
    """
    compiled = compile_for_one_hot(model)
    if not isinstance(compiled, keras.Model) or not compiled.compiled:
        return None
    # How the steps run makes no difference here, and XLA takes seconds to compile them.
    compiled.jit_compile = False
    # One epoch of the same batch again and again: each epoch would start anew, which takes longer than its step.
    images_of_steps, targets_of_steps = (np.concatenate([one] * steps) for one in (images, targets))
    compiled.fit(images_of_steps, targets_of_steps, batch_size=len(images), shuffle=False, verbose=0)
    return model.get_weights()
