# wrong: compiles the model again with mse, so the loss is another loss
# shows: evaluate.other_loss
# told: evaluate.other_loss
# fails: test_all_images (evaluate.other_loss)
# fails: test_only_evaluates (student.raised)
# fails: test_loss_of_all_images (evaluate.other_loss)
# fails: test_integer_labels (student.raised)
# fails: test_every_image_counts_the_same (student.raised)
def evaluate_model(model, x, y):
    model.compile(optimizer="adam", loss="mse", metrics=["accuracy"])
    score = model.evaluate(x, y, verbose=0)
    return {"loss": score[0], "accuracy": score[1]}
