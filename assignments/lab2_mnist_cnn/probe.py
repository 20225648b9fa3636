"""Compiles a small softmax model by the student's function and reports what the compiled model says of given data."""

import contextlib
import inspect
import numbers
from unittest import mock

import keras
import tensorflow as tf

COMPILE = keras.Model.compile
# Whose functions train a model: grading makes some of Keras's quicker.
KEPT = ("keras.", "tensorflow.", "autograder.student.service.")
# Losses of which it is known that training lowers them.
CROSS_ENTROPIES = (
    keras.losses.CategoricalCrossentropy,
    keras.losses.SparseCategoricalCrossentropy,
    keras.losses.categorical_crossentropy,
    keras.losses.sparse_categorical_crossentropy,
)


def compile_and_measure(
    student_function,
    weights,
    labels,
    other_labels,
    outputs,
    images,
    targets,
    other_targets,
    ones,
    sure,
    before,
):
    """Compile a softmax model with the kernel and bias ``weights`` and let it judge.

    Args:
        labels, outputs: labels and made-up probabilities to compute the loss on.
        other_labels: the same labels in the other form, integers or one-hot vectors.
        images, targets: a batch to measure.
        other_targets: the same targets in the other form.
        ones, sure: another batch, of answers of which some are 1, to compare with ones.
        before: compile it another way first.

    Returns:
        The returned model; the loss for ``labels``, the same of a softmax that Keras sees, and the loss for
        ``other_labels`` (None where it cannot be computed); the measures of the given model's answers on the batch,
        with targets of either form, and of the sure answers; what ``given_to`` says; whether the model that was handed
        in is compiled; whether another model, compiled before, has the same optimizer object, which can train one of
        them only. Where nothing compiled came back: that, whether the given model is compiled, and whether the result
        of compile itself was returned.
    """
    model, another = built(weights), None
    answers = model(images, training=False)
    if before:
        model.compile(optimizer="sgd", loss="mse")
        another = student_function(built(weights))
    given = {}
    with mock.patch.object(keras.Model, "compile", remembering(given)):
        compiled = student_function(model)
    if not isinstance(compiled, keras.Model) or not compiled.compiled:
        result_returned = compiled is None and returns_result(student_function, weights)
        return {
            "returned": compiled,
            "given_is_compiled": bool(model.compiled),
            "result_returned": result_returned,
        }
    return {
        "returned": compiled,
        "given_is_compiled": bool(model.compiled),
        "shared_optimizer": before and getattr(another, "optimizer", None) is compiled.optimizer,
        "loss": number(lambda: compiled.compute_loss(y=labels, y_pred=outputs)),
        "loss_of_softmax": number(lambda: compiled.compute_loss(y=labels, y_pred=softmax(outputs))),
        "other_loss": number(lambda: compiled.compute_loss(y=other_labels, y_pred=outputs)),
        "measures": measures(compiled, images, targets, answers),
        "other_measures": measures(compiled, images, other_targets, answers),
        "measures_of_sure": measures(compiled, images, ones, sure),
        "ordinary": compiled is model and is_ordinary(model, given),
        **given_to(given),
    }


def returns_result(student_function, weights):
    """Whether the function returns what compile gives: here that is no None."""
    result = object()

    def compile(model, *args, **kwargs):
        COMPILE(model, *args, **kwargs)
        return result

    with mock.patch.object(keras.Model, "compile", compile), contextlib.suppress(Exception):
        return student_function(built(weights)) is result
    return False


def remembering(given):
    """``compile``, whose last arguments are in ``given``, by name."""

    def compile(model, *args, **kwargs):
        given.update(inspect.signature(COMPILE).bind(model, *args, **kwargs).arguments)
        return COMPILE(model, *args, **kwargs)

    return compile


def given_to(arguments):
    """Whether compile got a loss, a metric, and loss weights that are no numbers."""
    weights = arguments.get("loss_weights")
    weights = list(weights.values()) if isinstance(weights, dict) else weights
    weights = weights if isinstance(weights, list | tuple) else [weights]
    return {
        "loss_given": arguments.get("loss") is not None,
        "metric_given": bool(arguments.get("metrics") or arguments.get("weighted_metrics")),
        "odd_loss_weights": any(not isinstance(weight, numbers.Real | None) for weight in weights),
    }


def is_ordinary(model, arguments):
    """Whether Keras's own code alone trains a model that ``built`` made: what training does then is known.

    Args:
        model: the one that compile had, with plain Adam at one learning rate.
        arguments: what the last compile was given. Its loss is a cross-entropy, by whatever name.
    """
    optimizer, loss = model.optimizer, arguments.get("loss")
    if arguments.get("self") is not model or arguments.get("loss_weights") is not None:
        return False
    if not (isinstance(loss, str) or loss in CROSS_ENTROPIES or type(loss) in CROSS_ENTROPIES):
        return False
    parts = (model, optimizer, *model.layers)
    return (
        type(optimizer) is keras.optimizers.Adam
        and options_of(optimizer) == options_of(keras.optimizers.Adam())
        and len(model.trainable_weights) == len(model.weights) == 2
        and not model.losses
        and all(map(is_kept, parts))
    )


def options_of(optimizer):
    """Its options beside the name and the learning rate, which is a number where no schedule stands in its place."""
    options = optimizer.get_config()
    rate = options.pop("learning_rate")
    return options | {"name": None, "learning_rate": isinstance(rate, float)}


def is_kept(thing):
    """Whether all functions of a thing of Keras's, its own and its classes', are as Keras made them."""
    functions = [one for one in vars(thing).values() if callable(one)]
    for kind in type(thing).__mro__[:-1]:
        functions += [one for name, one in vars(kind).items() if callable(one) and name != "__new__"]
    return all(str(getattr(one, "__module__", None)).startswith(KEPT) for one in functions)


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


def compile_and_train(student_function, weights, images, targets, steps):
    """Compile such a model and train it on one batch, ``steps`` times.

    Returns:
        The given model's weights afterwards; None where nothing compiled came back.
    """
    model = built(weights)
    given = {}
    with mock.patch.object(keras.Model, "compile", remembering(given)):
        compiled = student_function(model)
    if not isinstance(compiled, keras.Model) or not compiled.compiled:
        return None
    data = tf.constant(images), tf.constant(targets)
    step = step_of(compiled, *data) or (lambda: compiled.train_step(data))
    if not compiled.run_eagerly:
        # The first step may make variables, which a traced one may not.
        step()
        step = tf.function(step, autograph=False)
        steps -= 1
    for _ in range(steps):
        step()
    return model.get_weights()


def step_of(model, x, y):
    """What Keras's own train_step does, without its measures, which take longer to trace; None for another one."""
    optimizer, variables = model.optimizer, model.trainable_weights
    if not str(getattr(model.train_step, "__module__", "")).startswith("keras.src.") or not variables:
        return None

    def step():
        with tf.GradientTape() as tape:
            loss = model.compute_loss(x=x, y=y, y_pred=model(x, training=True), training=True)
            loss = optimizer.scale_loss(loss)
        optimizer.apply_gradients(zip(tape.gradient(loss, variables), variables, strict=True))

    return step


def built(weights):
    """The model; no layer of a student's gets such a name by itself."""
    inputs = keras.Input((6, 6, 1))
    dense = keras.layers.Dense(10, activation="softmax", kernel_initializer="zeros", name="given_dense")
    model = keras.Model(inputs, dense(keras.layers.Flatten()(inputs)))
    model.set_weights(weights)
    return model
