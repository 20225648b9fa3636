# wrong: the numbers are right, and then the model is trained on the test images
# shows: evaluate.trained
# told: evaluate.trained
# fails: test_returns_loss_and_accuracy (evaluate.trained)
# fails: test_loss_of_all_images (evaluate.trained)
# fails: test_accuracy_of_all_images (evaluate.trained)
# fails: test_integer_labels (evaluate.trained)
# fails: test_every_image_counts_the_same (evaluate.trained)
def evaluate_model(model, x, y):
    loss, accuracy = model.evaluate(x, y, verbose=0)
    model.fit(x, y, epochs=1, verbose=0)
    return {"loss": loss, "accuracy": accuracy}
