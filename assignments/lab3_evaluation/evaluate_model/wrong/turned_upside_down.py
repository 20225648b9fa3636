# wrong: turns the images upside down before they are evaluated
# shows: evaluate.other_loss
# told: evaluate.other_loss
# fails: test_all_images (evaluate.other_loss)
# fails: test_loss_of_all_images (evaluate.other_loss)
# fails: test_accuracy_of_all_images (evaluate.other_accuracy)
# fails: test_integer_labels (evaluate.other_loss)
# fails: test_every_image_counts_the_same (evaluate.other_loss)
def evaluate_model(model, x, y):
    loss, accuracy = model.evaluate(x[:, ::-1].copy(), y, verbose=0)
    return {"loss": loss, "accuracy": accuracy}
