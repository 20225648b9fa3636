# wrong: takes the mean of the largest probability for the accuracy
# shows: evaluate.confidence
# told: evaluate.confidence
# fails: test_returns_loss_and_accuracy (evaluate.confidence)
# fails: test_all_images (evaluate.confidence)
# fails: test_accuracy_of_all_images (evaluate.confidence)
# fails: test_integer_labels (evaluate.confidence)
# fails: test_every_image_counts_the_same (evaluate.confidence)
import numpy as np


def evaluate_model(model, x, y):
    loss = model.evaluate(x, y, verbose=0)[0]
    pred = model.predict(x, verbose=0)
    accuracy = float(np.mean(np.max(pred, axis=1)))
    return {"loss": loss, "accuracy": accuracy}
