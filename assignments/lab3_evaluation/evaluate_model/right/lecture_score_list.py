# right: the lecture's score list, with the names written by hand
def evaluate_model(model, x, y):
    score = model.evaluate(x, y, verbose=0)
    print("loss", score[0])
    print("accuracy", score[1])
    return {"loss": score[0], "accuracy": score[1]}
