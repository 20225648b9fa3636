# right: shuffles copies of images and labels together, evaluates before and after, one full batch
import numpy as np


def resume_training(model, weights_path, x, y, epochs: int = 1):
    order = np.random.default_rng(0).permutation(len(x))
    images, labels = np.array(x)[order], np.array(y)[order]
    model.load_weights(weights_path)
    model.evaluate(images, labels, verbose=0)
    history = model.fit(images, labels, batch_size=len(images), epochs=epochs, shuffle=False, verbose=0)
    model.evaluate(images, labels, verbose=0)
    return history
