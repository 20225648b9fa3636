# right: tuple unpacking and dict(...) with keyword arguments, progress bar left on
def evaluate_model(model, x, y):
    loss, accuracy = model.evaluate(x, y)
    return dict(loss=float(loss), accuracy=float(accuracy))
