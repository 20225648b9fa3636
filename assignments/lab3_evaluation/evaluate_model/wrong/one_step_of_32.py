# wrong: steps=1 with batch_size=32 evaluates only the first 32 images
# shows: evaluate.steps
# told: evaluate.steps
# fails: test_all_images (evaluate.steps)
# fails: test_loss_of_all_images (evaluate.steps)
# fails: test_accuracy_of_all_images (evaluate.steps)
# fails: test_integer_labels (evaluate.steps)
# fails: test_every_image_counts_the_same (evaluate.steps)
def evaluate_model(model, x, y):
    return model.evaluate(x, y, batch_size=32, steps=1, verbose=0, return_dict=True)
