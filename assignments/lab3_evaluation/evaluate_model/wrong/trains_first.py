# wrong: fits the model on the data it should only evaluate (and changes the caller's model)
# shows: evaluate.trained
def evaluate_model(model, x, y):
    model.fit(x, y, epochs=1, verbose=0)
    score = model.evaluate(x, y, verbose=0)
    return {"loss": score[0], "accuracy": score[1]}
