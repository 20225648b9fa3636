# wrong: the cross-entropy by hand, with the mean over the classes as well
# shows: evaluate.mean_over_classes
# told: evaluate.mean_over_classes
# fails: test_all_images (evaluate.mean_over_classes)
# fails: test_loss_of_all_images (evaluate.mean_over_classes)
# fails: test_integer_labels (evaluate.mean_over_classes)
# fails: test_every_image_counts_the_same (evaluate.mean_over_classes)
import numpy as np


def evaluate_model(model, x, y):
    probabilities = model.predict(x, verbose=0)
    labels = y if np.ndim(y) == 2 else np.eye(10)[y]
    each = -(labels * np.log(probabilities + 1e-9))
    accuracy = (probabilities.argmax(axis=1) == labels.argmax(axis=1)).mean()
    return {"loss": float(each.mean()), "accuracy": float(accuracy)}
