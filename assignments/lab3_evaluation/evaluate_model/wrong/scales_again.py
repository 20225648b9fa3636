# wrong: divides the images by 255 once more before evaluating
# shows: evaluate.other_loss
def evaluate_model(model, x, y):
    x = x.astype("float32") / 255.0
    score = model.evaluate(x, y, verbose=0)
    return {"loss": score[0], "accuracy": score[1]}
