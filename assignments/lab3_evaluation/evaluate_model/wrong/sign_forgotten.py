# wrong: the cross-entropy without its minus
# shows: evaluate.negative_loss
# told: evaluate.negative_loss
# fails: test_all_images (evaluate.negative_loss)
# fails: test_loss_of_all_images (evaluate.negative_loss)
# fails: test_integer_labels (evaluate.negative_loss)
# fails: test_every_image_counts_the_same (evaluate.negative_loss)
import numpy as np


def evaluate_model(model, x, y):
    probabilities = model.predict(x, verbose=0)
    digits = np.argmax(y, axis=1) if np.ndim(y) == 2 else np.asarray(y)
    of_label = probabilities[np.arange(len(digits)), digits]
    hits = probabilities.argmax(axis=1) == digits
    return {"loss": float(np.log(of_label).mean()), "accuracy": float(hits.mean())}
