# wrong: gives the accuracy in percent
# shows: evaluate.percent
def evaluate_model(model, x, y):
    scores = model.evaluate(x, y, verbose=0, return_dict=True)
    return {"loss": scores["loss"], "accuracy": scores["accuracy"] * 100}
