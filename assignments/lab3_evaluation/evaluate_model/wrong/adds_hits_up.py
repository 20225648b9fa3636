# wrong: adds the hits up and does not divide by the number of images
# shows: evaluate.count_of_hits
# told: evaluate.count_of_hits
# fails: test_all_images (evaluate.count_of_hits)
# fails: test_accuracy_of_all_images (evaluate.count_of_hits)
# fails: test_integer_labels (evaluate.count_of_hits)
# fails: test_every_image_counts_the_same (evaluate.count_of_hits)
import numpy as np


def evaluate_model(model, x, y):
    loss = model.evaluate(x, y, verbose=0)[0]
    labels = np.argmax(y, axis=1) if np.ndim(y) == 2 else y
    equal = np.argmax(model.predict(x, verbose=0), axis=1) == labels
    return {"loss": loss, "accuracy": float(equal.sum())}
