# wrong: evaluates the first thousand images only
# shows: evaluate.part
# told: evaluate.part
# fails: test_loss_of_all_images (evaluate.part)
# fails: test_accuracy_of_all_images (evaluate.part)
def evaluate_model(model, x, y):
    loss, accuracy = model.evaluate(x[:1000], y[:1000], verbose=0)
    return {"loss": loss, "accuracy": accuracy}
