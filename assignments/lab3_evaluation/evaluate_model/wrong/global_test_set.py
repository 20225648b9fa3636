# wrong: ignores x and y and evaluates the notebook's global test set
# shows: student.leans_on_dropped_demo
def evaluate_model(model, x, y):
    score = model.evaluate(x_test, y_test, verbose=0)
    return {"loss": score[0], "accuracy": score[1]}
