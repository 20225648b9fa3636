"""Compiles a small softmax model by the student's function and reports what the compiled model says of given data."""

import keras


def compile_and_measure(compile_for_integers, model, labels, outputs, images, targets, before):
    """Compile ``model`` and let it judge.

    Args:
        labels, outputs: labels and made-up probabilities to compute the loss on.
        images, targets: a batch to evaluate.
        before: compile it another way first.

    Returns:
        The returned model; the loss on ``outputs`` (None where it cannot be computed); the measures of ``evaluate``;
        whether the model that was handed in is compiled.
    """
    if before:
        model.compile(optimizer="sgd", loss="mse")
    compiled = compile_for_integers(model)
    if not isinstance(compiled, keras.Model):
        return {"returned": compiled}
    report = {"returned": compiled, "given_is_compiled": bool(model.compiled), "loss": None, "measures": {}}
    if compiled.compiled:
        try:
            report["loss"] = float(compiled.compute_loss(y=labels, y_pred=outputs))
            # No graph is traced for forty images.
            compiled.run_eagerly = True
            report["measures"] = compiled.evaluate(images, targets, verbose=0, return_dict=True)
        except Exception:
            report["measures"] = {}
    return report
