# wrong: returns the list of scores, not a dictionary
# shows: answer.not_a_dict
# told: answer.not_a_dict
# fails: test_returns_loss_and_accuracy (answer.not_a_dict)
def evaluate_model(model, x, y):
    score = model.evaluate(x, y, verbose=0)
    return score
