# wrong: half finished, two zeros
# shows: evaluate.same_numbers
def evaluate_model(model, x, y):
    return {"loss": 0.0, "accuracy": 0.0}
