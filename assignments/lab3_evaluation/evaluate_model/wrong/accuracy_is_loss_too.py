# wrong: a copy-paste slip, both keys hold score[0]
# shows: evaluate.same_value
# told: evaluate.same_value
# fails: test_all_images (evaluate.same_value)
# fails: test_accuracy_of_all_images (evaluate.same_value)
# fails: test_integer_labels (evaluate.same_value)
# fails: test_every_image_counts_the_same (evaluate.same_value)
def evaluate_model(model, x, y):
    score = model.evaluate(x, y, verbose=0)
    return {"loss": score[0], "accuracy": score[0]}
