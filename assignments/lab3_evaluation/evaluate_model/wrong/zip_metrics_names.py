# wrong: zips model.metrics_names, which in Keras 3 says compile_metrics where accuracy is wanted
# shows: evaluate.metrics_names
# told: evaluate.metrics_names
# fails: test_returns_loss_and_accuracy (evaluate.metrics_names)
def evaluate_model(model, x, y):
    score = model.evaluate(x, y, verbose=0)
    return dict(zip(model.metrics_names, score))
