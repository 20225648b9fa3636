# wrong: takes 1 - accuracy for the loss
# shows: evaluate.loss_from_accuracy
# told: evaluate.loss_from_accuracy
# fails: test_all_images (evaluate.loss_from_accuracy)
# fails: test_loss_of_all_images (evaluate.loss_from_accuracy)
# fails: test_integer_labels (evaluate.loss_from_accuracy)
# fails: test_every_image_counts_the_same (evaluate.loss_from_accuracy)
def evaluate_model(model, x, y):
    score = model.evaluate(x, y, verbose=0)
    accuracy = score[1]
    loss = 1 - accuracy
    return {"loss": loss, "accuracy": accuracy}
