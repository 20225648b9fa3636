# wrong: both numbers are rounded to two decimal places
# shows: answer.rounded
# told: answer.rounded
# fails: test_all_images (answer.rounded)
# fails: test_loss_of_all_images (answer.rounded)
# fails: test_accuracy_of_all_images (answer.rounded)
# fails: test_integer_labels (answer.rounded)
# fails: test_every_image_counts_the_same (answer.rounded)
def evaluate_model(model, x, y):
    loss, accuracy = model.evaluate(x, y, verbose=0)
    return {"loss": round(float(loss), 2), "accuracy": round(float(accuracy), 2)}
