# wrong: counts where prediction and label differ
# shows: evaluate.error_rate
# told: evaluate.error_rate
# fails: test_all_images (evaluate.error_rate)
# fails: test_accuracy_of_all_images (evaluate.error_rate)
# fails: test_integer_labels (evaluate.error_rate)
# fails: test_every_image_counts_the_same (evaluate.error_rate)
import numpy as np


def evaluate_model(model, x, y):
    loss = model.evaluate(x, y, verbose=0)[0]
    labels = np.argmax(y, axis=1) if np.ndim(y) == 2 else y
    differ = np.argmax(model.predict(x, verbose=0), axis=1) != labels
    return {"loss": loss, "accuracy": float(np.mean(differ))}
