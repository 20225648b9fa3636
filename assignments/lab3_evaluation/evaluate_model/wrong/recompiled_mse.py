# wrong: compiles the model again with mse, so the loss is another loss
# shows: evaluate.compiled_again
# told: evaluate.compiled_again
# fails: test_all_images (evaluate.compiled_again)
# fails: test_only_evaluates (evaluate.compiled_again)
# fails: test_loss_of_all_images (evaluate.compiled_again)
# fails: test_integer_labels (evaluate.compiled_again)
# fails: test_every_image_counts_the_same (evaluate.compiled_again)
def evaluate_model(model, x, y):
    model.compile(optimizer="adam", loss="mse", metrics=["accuracy"])
    score = model.evaluate(x, y, verbose=0)
    return {"loss": score[0], "accuracy": score[1]}
