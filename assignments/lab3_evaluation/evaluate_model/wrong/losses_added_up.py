# wrong: the losses of all images are added up
# shows: evaluate.loss_sum
# told: evaluate.loss_sum
# fails: test_all_images (evaluate.loss_sum)
# fails: test_loss_of_all_images (evaluate.loss_sum)
# fails: test_integer_labels (evaluate.loss_sum)
# fails: test_every_image_counts_the_same (evaluate.loss_sum)
import keras
import numpy as np


def evaluate_model(model, x, y):
    probabilities = model.predict(x, verbose=0)
    digits = np.argmax(y, axis=1) if np.ndim(y) == 2 else y
    losses = keras.losses.sparse_categorical_crossentropy(digits, probabilities)
    hits = np.argmax(probabilities, axis=1) == digits
    return {"loss": float(np.sum(losses)), "accuracy": float(np.mean(hits))}
