# wrong: twenty steps of 50 images are the first thousand only
# shows: evaluate.steps
# told: evaluate.steps
# fails: test_loss_of_all_images (evaluate.steps)
# fails: test_accuracy_of_all_images (evaluate.steps)
def evaluate_model(model, x, y):
    results = model.evaluate(x, y, batch_size=50, steps=min(20, -(-len(x) // 50)), verbose=0)
    return dict(zip(("loss", "accuracy"), results))
