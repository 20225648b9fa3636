# wrong: returns the last values of the training history that a model keeps
# shows: evaluate.history
# told: evaluate.history
# fails: test_returns_loss_and_accuracy (evaluate.history)
# fails: test_all_images (evaluate.history)
# fails: test_loss_of_all_images (evaluate.history)
# fails: test_accuracy_of_all_images (evaluate.history)
# fails: test_integer_labels (evaluate.history)
# fails: test_every_image_counts_the_same (evaluate.history)
def evaluate_model(model, x, y):
    past = model.history
    return {name: past.history[name][-1] for name in ("loss", "accuracy")}
