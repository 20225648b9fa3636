# wrong: compiles the model for one-hot labels, whatever labels it is given
# shows: evaluate.compiled_again
# told: evaluate.compiled_again
# fails: test_returns_loss_and_accuracy (evaluate.compiled_again)
# fails: test_all_images (evaluate.compiled_again)
# fails: test_loss_of_all_images (evaluate.compiled_again)
# fails: test_accuracy_of_all_images (evaluate.compiled_again)
# fails: test_integer_labels (evaluate.compiled_again)
# fails: test_every_image_counts_the_same (evaluate.compiled_again)
def evaluate_model(model, x, y):
    model.compile("sgd", "categorical_crossentropy", ["accuracy"])
    return model.evaluate(x, y, verbose=0, return_dict=True)
