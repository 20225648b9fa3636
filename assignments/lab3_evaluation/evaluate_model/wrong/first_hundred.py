# wrong: evaluates only the first hundred images to save time
# shows: evaluate.part
def evaluate_model(model, x, y):
    loss, accuracy = model.evaluate(x[:100], y[:100], verbose=0)
    return {"loss": float(loss), "accuracy": float(accuracy)}
