# wrong: takes 1 - accuracy for the loss
# shows: evaluate.loss_from_accuracy
def evaluate_model(model, x, y):
    score = model.evaluate(x, y, verbose=0)
    accuracy = score[1]
    loss = 1 - accuracy
    return {"loss": loss, "accuracy": accuracy}
