# wrong: the key is called acc, as in old Keras, not accuracy
# shows: evaluate.no_key
# told: evaluate.no_key
# fails: test_returns_loss_and_accuracy (evaluate.no_key)
def evaluate_model(model, x, y):
    loss, acc = model.evaluate(x, y, verbose=0)
    return {"loss": loss, "acc": acc}
