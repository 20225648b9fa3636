# wrong: averages the values of batches of 50 though the last batch is smaller
# shows: evaluate.mean_of_batches
# told: evaluate.mean_of_batches
# fails: test_all_images (evaluate.mean_of_batches)
# fails: test_loss_of_all_images (evaluate.mean_of_batches)
# fails: test_accuracy_of_all_images (evaluate.mean_of_batches)
def evaluate_model(model, x, y):
    total_loss, total_accuracy, batches = 0.0, 0.0, 0
    for at in range(0, len(x), 50):
        loss, accuracy = model.evaluate(x[at : at + 50], y[at : at + 50], verbose=0)
        total_loss += loss
        total_accuracy += accuracy
        batches += 1
    return {"loss": total_loss / batches, "accuracy": total_accuracy / batches}
