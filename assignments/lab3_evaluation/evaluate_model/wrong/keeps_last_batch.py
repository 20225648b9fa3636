# wrong: each batch overwrites the result, so only the last batch counts
# shows: evaluate.last_batch
# told: evaluate.last_batch
# fails: test_all_images (evaluate.last_batch)
# fails: test_loss_of_all_images (evaluate.last_batch)
# fails: test_accuracy_of_all_images (evaluate.last_batch)
def evaluate_model(model, x, y):
    result = {}
    for i in range(0, len(x), 64):
        score = model.evaluate(x[i:i + 64], y[i:i + 64], verbose=0)
        result["loss"] = score[0]
        result["accuracy"] = score[1]
    return result
