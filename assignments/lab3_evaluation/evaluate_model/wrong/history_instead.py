# wrong: reads loss and accuracy from a training history instead of evaluating
# shows: evaluate.trained
def evaluate_model(model, x, y):
    history = model.fit(x, y, epochs=1, verbose=0)
    return {
        "loss": history.history["loss"][-1],
        "accuracy": history.history["accuracy"][-1],
    }
