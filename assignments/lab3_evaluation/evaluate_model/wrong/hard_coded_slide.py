# wrong: the numbers of the lecture slide written down as constants
# shows: evaluate.same_numbers
def evaluate_model(model, x, y):
    loss = 0.1042
    accuracy = 0.9772999882698059
    return {"loss": loss, "accuracy": accuracy}
