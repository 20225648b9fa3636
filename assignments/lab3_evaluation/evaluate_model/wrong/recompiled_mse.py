# wrong: compiles the model again with mse, so the loss is another loss
# shows: evaluate.other_loss
def evaluate_model(model, x, y):
    model.compile(optimizer="adam", loss="mse", metrics=["accuracy"])
    score = model.evaluate(x, y, verbose=0)
    return {"loss": score[0], "accuracy": score[1]}
