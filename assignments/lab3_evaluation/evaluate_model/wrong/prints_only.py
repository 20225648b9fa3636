# wrong: prints the dictionary and returns nothing
# shows: answer.none
def evaluate_model(model, x, y):
    score = model.evaluate(x, y, verbose=0)
    result = {"loss": score[0], "accuracy": score[1]}
    print(result)
