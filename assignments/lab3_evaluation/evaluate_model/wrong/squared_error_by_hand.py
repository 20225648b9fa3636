# wrong: the mean squared error for the loss, with labels of both kinds converted rightly
# shows: evaluate.other_loss
# told: evaluate.other_loss
# fails: test_all_images (evaluate.other_loss)
# fails: test_loss_of_all_images (evaluate.other_loss)
# fails: test_integer_labels (evaluate.other_loss)
# fails: test_every_image_counts_the_same (evaluate.other_loss)
import numpy as np


def evaluate_model(model, x, y):
    probabilities = model.predict(x, verbose=0)
    labels = y if np.ndim(y) == 2 else np.eye(10)[y]
    hits = probabilities.argmax(axis=1) == labels.argmax(axis=1)
    return {"loss": float(np.square(labels - probabilities).mean()), "accuracy": float(hits.mean())}
