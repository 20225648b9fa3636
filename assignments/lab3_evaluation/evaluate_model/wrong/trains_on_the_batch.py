# wrong: takes loss and accuracy from train_on_batch
# shows: evaluate.trained
# told: evaluate.trained
# fails: test_returns_loss_and_accuracy (evaluate.trained)
# fails: test_all_images (evaluate.trained)
# fails: test_loss_of_all_images (evaluate.trained)
# fails: test_accuracy_of_all_images (evaluate.trained)
# fails: test_integer_labels (evaluate.trained)
# fails: test_every_image_counts_the_same (evaluate.trained)
def evaluate_model(model, x, y):
    loss, accuracy = model.train_on_batch(x, y)
    return {"loss": float(loss), "accuracy": float(accuracy)}
