# wrong: makes one-hot predictions and compares all their entries with the labels, zeros too
# shows: evaluate.elementwise
# told: evaluate.elementwise
# fails: test_all_images (evaluate.elementwise)
# fails: test_accuracy_of_all_images (evaluate.elementwise)
# fails: test_integer_labels (evaluate.elementwise)
# fails: test_every_image_counts_the_same (evaluate.elementwise)
import numpy as np


def evaluate_model(model, x, y):
    loss, _ = model.evaluate(x, y, verbose=0)
    likeliest = model.predict(x, verbose=0).argmax(axis=-1)
    labels = y if y.ndim == 2 else np.eye(10)[y]
    right = (np.eye(10)[likeliest] == labels).astype(float)
    return {"loss": loss, "accuracy": float(right.mean())}
