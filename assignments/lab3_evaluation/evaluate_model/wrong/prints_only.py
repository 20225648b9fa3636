# wrong: prints the dictionary and returns nothing
# shows: answer.none
# told: answer.none
# fails: test_returns_loss_and_accuracy (answer.none)
# fails: test_all_images (answer.none)
# fails: test_loss_of_all_images (answer.none)
# fails: test_accuracy_of_all_images (answer.none)
# fails: test_integer_labels (answer.none)
# fails: test_every_image_counts_the_same (answer.none)
def evaluate_model(model, x, y):
    score = model.evaluate(x, y, verbose=0)
    result = {"loss": score[0], "accuracy": score[1]}
    print(result)
