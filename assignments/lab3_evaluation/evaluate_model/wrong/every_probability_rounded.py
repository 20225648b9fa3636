# wrong: rounds each of the ten probabilities and compares it with the one-hot label, ten comparisons an image
# shows: evaluate.elementwise
# told: evaluate.elementwise
# fails: test_all_images (evaluate.elementwise)
# fails: test_only_evaluates (evaluate.elementwise)
# fails: test_accuracy_of_all_images (evaluate.elementwise)
# fails: test_integer_labels (evaluate.elementwise)
# fails: test_every_image_counts_the_same (evaluate.elementwise)
import numpy as np


def evaluate_model(model, x, y):
    loss = model.evaluate(x, y, verbose=0)[0]
    accuracy = float(np.mean(np.round(model.predict(x, verbose=0)) == y))
    return {"loss": loss, "accuracy": accuracy}
