# wrong: takes log2 for the logarithm of the cross-entropy
# shows: evaluate.other_logarithm
# told: evaluate.other_logarithm
# fails: test_all_images (evaluate.other_logarithm)
# fails: test_loss_of_all_images (evaluate.other_logarithm)
# fails: test_integer_labels (evaluate.other_logarithm)
# fails: test_every_image_counts_the_same (evaluate.other_logarithm)
import numpy as np


def evaluate_model(model, x, y):
    probabilities = model.predict(x, verbose=0)
    digits = np.argmax(y, axis=1) if np.ndim(y) == 2 else np.asarray(y)
    of_label = probabilities[np.arange(len(digits)), digits]
    hits = probabilities.argmax(axis=1) == digits
    return {"loss": float(np.mean(-np.log2(of_label))), "accuracy": float(hits.mean())}
