# wrong: both numbers are rounded to two decimal places
# shows: evaluate.other_loss
def evaluate_model(model, x, y):
    loss, accuracy = model.evaluate(x, y, verbose=0)
    return {"loss": round(float(loss), 2), "accuracy": round(float(accuracy), 2)}
