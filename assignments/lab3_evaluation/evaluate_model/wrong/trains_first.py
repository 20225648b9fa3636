# wrong: fits the model on the data it should only evaluate (and changes the caller's model)
# shows: evaluate.fitted
# told: evaluate.fitted
# fails: test_returns_loss_and_accuracy (evaluate.fitted)
# fails: test_all_images (evaluate.fitted)
# fails: test_loss_of_all_images (evaluate.fitted)
# fails: test_accuracy_of_all_images (evaluate.fitted)
# fails: test_integer_labels (evaluate.fitted)
# fails: test_every_image_counts_the_same (evaluate.fitted)
def evaluate_model(model, x, y):
    model.fit(x, y, epochs=1, verbose=0)
    score = model.evaluate(x, y, verbose=0)
    return {"loss": score[0], "accuracy": score[1]}
