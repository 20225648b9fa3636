# wrong: returns the list of scores, not a dictionary
# shows: answer.not_a_dict
# told: answer.not_a_dict
# fails: test_returns_loss_and_accuracy (answer.not_a_dict)
# fails: test_loss_of_all_images (answer.not_a_dict)
# fails: test_accuracy_of_all_images (answer.not_a_dict)
# fails: test_integer_labels (answer.not_a_dict)
# fails: test_every_image_counts_the_same (answer.not_a_dict)
def evaluate_model(model, x, y):
    score = model.evaluate(x, y, verbose=0)
    return score
