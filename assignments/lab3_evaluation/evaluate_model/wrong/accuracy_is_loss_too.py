# wrong: a copy-paste slip, both keys hold score[0]
# shows: evaluate.same_value
def evaluate_model(model, x, y):
    score = model.evaluate(x, y, verbose=0)
    return {"loss": score[0], "accuracy": score[0]}
