# wrong: divides the images by 255 once more before evaluating
# shows: evaluate.scaled_again
# told: evaluate.scaled_again
# fails: test_all_images (evaluate.scaled_again)
# fails: test_loss_of_all_images (evaluate.scaled_again)
# fails: test_accuracy_of_all_images (evaluate.scaled_again)
# fails: test_integer_labels (evaluate.scaled_again)
# fails: test_every_image_counts_the_same (evaluate.scaled_again)
def evaluate_model(model, x, y):
    x = x.astype("float32") / 255.0
    score = model.evaluate(x, y, verbose=0)
    return {"loss": score[0], "accuracy": score[1]}
