# wrong: brings bright float images to 0-1 in place before it evaluates
# shows: evaluate.scaled_again
# told: evaluate.scaled_again
# fails: test_all_images (evaluate.scaled_again)
# fails: test_only_evaluates (answer.changed_argument)
def evaluate_model(model, x, y):
    if x.max() > 2 and x.dtype.kind == "f":
        x /= 255
    loss, accuracy = model.evaluate(x, y, verbose=0)
    return {"loss": loss, "accuracy": accuracy}
