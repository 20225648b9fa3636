# wrong: unpacks accuracy first although evaluate returns the loss first
# shows: evaluate.swapped
def evaluate_model(model, x, y):
    accuracy, loss = model.evaluate(x, y, verbose=0)
    return {"loss": loss, "accuracy": accuracy}
