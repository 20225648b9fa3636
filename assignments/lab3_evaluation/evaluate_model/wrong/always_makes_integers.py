# wrong: turns one-hot labels into digits for a model that is compiled for one-hot ones
# shows: evaluate.labels_converted
# told: evaluate.labels_converted
# fails: test_returns_loss_and_accuracy (evaluate.labels_converted)
# fails: test_all_images (evaluate.labels_converted)
# fails: test_loss_of_all_images (evaluate.labels_converted)
# fails: test_accuracy_of_all_images (evaluate.labels_converted)
def evaluate_model(model, x, y):
    digits = y if y.ndim == 1 else y.argmax(axis=-1)
    loss, accuracy = model.evaluate(x, digits, verbose=0)
    return {"loss": loss, "accuracy": accuracy}
