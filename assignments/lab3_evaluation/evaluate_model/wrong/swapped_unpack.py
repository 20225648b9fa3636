# wrong: unpacks accuracy first although evaluate returns the loss first
# shows: evaluate.swapped
# told: evaluate.swapped
# fails: test_all_images (evaluate.swapped)
# fails: test_loss_of_all_images (evaluate.swapped)
def evaluate_model(model, x, y):
    accuracy, loss = model.evaluate(x, y, verbose=0)
    return {"loss": loss, "accuracy": accuracy}
