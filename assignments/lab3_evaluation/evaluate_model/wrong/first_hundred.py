# wrong: evaluates only the first hundred images to save time
# shows: evaluate.part
# told: evaluate.part
# fails: test_all_images (evaluate.part)
# fails: test_loss_of_all_images (evaluate.part)
# fails: test_accuracy_of_all_images (evaluate.part)
def evaluate_model(model, x, y):
    loss, accuracy = model.evaluate(x[:100], y[:100], verbose=0)
    return {"loss": float(loss), "accuracy": float(accuracy)}
