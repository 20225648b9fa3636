# wrong: looks for mnist.weights.h5 instead of weights_path and starts afresh without it
# shows: resume.load_skipped
# told: resume.load_skipped
# fails: test_starts_at_the_checkpoint (resume.load_skipped)
import os

CHECKPOINT = "mnist.weights.h5"


def resume_training(model, weights_path, x, y, epochs=1):
    if os.path.exists(CHECKPOINT):
        model.load_weights(CHECKPOINT)
    history = model.fit(x, y, epochs=epochs)
    return history
