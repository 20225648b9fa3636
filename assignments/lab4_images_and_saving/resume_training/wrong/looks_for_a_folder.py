# wrong: loads only where weights_path is a folder, as TensorFlow's old checkpoints were
# shows: resume.load_skipped
# told: resume.load_skipped
# fails: test_starts_at_the_checkpoint (resume.load_skipped)
import os


def resume_training(model, weights_path, x, y, epochs=1):
    if not os.path.isdir(weights_path):
        print("no checkpoint, from the start")
    else:
        model.load_weights(weights_path)
    return model.fit(x, y, epochs=epochs, verbose=0)
