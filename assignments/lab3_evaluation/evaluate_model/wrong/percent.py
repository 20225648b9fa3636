# wrong: gives the accuracy in percent
# shows: evaluate.percent
# told: evaluate.percent
# fails: test_all_images (evaluate.percent)
# fails: test_accuracy_of_all_images (evaluate.percent)
# fails: test_integer_labels (evaluate.percent)
# fails: test_every_image_counts_the_same (evaluate.percent)
def evaluate_model(model, x, y):
    scores = model.evaluate(x, y, verbose=0, return_dict=True)
    return {"loss": scores["loss"], "accuracy": scores["accuracy"] * 100}
