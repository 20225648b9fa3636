# wrong: the values are strings, not numbers
# shows: evaluate.not_a_number
def evaluate_model(model, x, y):
    score = model.evaluate(x, y, verbose=0)
    return {"loss": f"{score[0]:.4f}", "accuracy": f"{score[1]:.4f}"}
