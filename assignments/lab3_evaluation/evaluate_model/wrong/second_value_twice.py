# wrong: takes the second value of evaluate for both names
# shows: evaluate.only_accuracy
# told: evaluate.only_accuracy
# fails: test_all_images (evaluate.only_accuracy)
# fails: test_loss_of_all_images (evaluate.only_accuracy)
# fails: test_integer_labels (evaluate.only_accuracy)
# fails: test_every_image_counts_the_same (evaluate.only_accuracy)
def evaluate_model(model, x, y):
    found = model.evaluate(x, y, verbose=0)[1]
    return {"loss": found, "accuracy": found}
