# wrong: the key is called acc, as in old Keras, not accuracy
# shows: evaluate.no_key
# told: evaluate.no_key
# fails: test_returns_loss_and_accuracy (evaluate.no_key)
# fails: test_loss_of_all_images (evaluate.no_key)
# fails: test_accuracy_of_all_images (evaluate.no_key)
# fails: test_integer_labels (evaluate.no_key)
# fails: test_every_image_counts_the_same (evaluate.no_key)
def evaluate_model(model, x, y):
    loss, acc = model.evaluate(x, y, verbose=0)
    return {"loss": loss, "acc": acc}
