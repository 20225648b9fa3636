# wrong: adds the batch losses up without dividing by the number of batches
# shows: evaluate.sum_of_batches
# told: evaluate.sum_of_batches
# fails: test_all_images (evaluate.sum_of_batches)
# fails: test_loss_of_all_images (evaluate.sum_of_batches)
# fails: test_integer_labels (evaluate.sum_of_batches)
# fails: test_every_image_counts_the_same (evaluate.sum_of_batches)
def evaluate_model(model, x, y, batch_size=32):
    total_loss = 0.0
    correct = 0.0
    for start in range(0, len(x), batch_size):
        xb = x[start:start + batch_size]
        yb = y[start:start + batch_size]
        loss, acc = model.evaluate(xb, yb, verbose=0)
        total_loss += loss
        correct += acc * len(xb)
    return {"loss": total_loss, "accuracy": correct / len(x)}
