# wrong: half finished, the accuracy is still None
# shows: evaluate.not_a_number
def evaluate_model(model, x, y):
    score = model.evaluate(x, y, verbose=0)
    result = {}
    result["loss"] = score[0]
    result["accuracy"] = None  # TODO: 정확도
    return result
