# right: evaluates, then reads the values from get_metrics_result
def evaluate_model(model, x, y):
    model.evaluate(x, y, verbose=0)
    values = {name: float(v) for name, v in model.get_metrics_result().items()}
    return {"accuracy": values["accuracy"], "loss": values["loss"]}
