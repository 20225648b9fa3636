# wrong: returns the list of scores, not a dictionary
def evaluate_model(model, x, y):
    score = model.evaluate(x, y, verbose=0)
    return score
