# wrong: makes the labels one-hot whatever they are
# shows: evaluate.labels_converted
# told: evaluate.labels_converted
# fails: test_returns_loss_and_accuracy (evaluate.labels_converted)
# fails: test_all_images (evaluate.labels_converted)
# fails: test_loss_of_all_images (evaluate.labels_converted)
# fails: test_accuracy_of_all_images (evaluate.labels_converted)
# fails: test_integer_labels (evaluate.labels_converted)
# fails: test_every_image_counts_the_same (evaluate.labels_converted)
import numpy as np


def evaluate_model(model, x, y):
    one_hot = np.eye(10)[np.asarray(y).astype(int)]
    scores = model.evaluate(x, one_hot, verbose=0)
    return dict(zip(("loss", "accuracy"), scores))
