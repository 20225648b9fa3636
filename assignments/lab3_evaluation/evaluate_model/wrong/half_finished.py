# wrong: half finished, the accuracy is still None
# shows: evaluate.not_a_number
# told: evaluate.not_a_number
# fails: test_returns_loss_and_accuracy (evaluate.not_a_number)
# fails: test_all_images (evaluate.not_a_number)
# fails: test_loss_of_all_images (evaluate.not_a_number)
# fails: test_accuracy_of_all_images (evaluate.not_a_number)
# fails: test_integer_labels (evaluate.not_a_number)
# fails: test_every_image_counts_the_same (evaluate.not_a_number)
def evaluate_model(model, x, y):
    score = model.evaluate(x, y, verbose=0)
    result = {}
    result["loss"] = score[0]
    result["accuracy"] = None  # TODO: 정확도
    return result
