# right: loads behind a condition that holds
from pathlib import Path


def resume_training(model, weights_path, x, y, epochs=1):
    if Path(weights_path).is_file():
        model.load_weights(weights_path)
    else:
        raise FileNotFoundError(weights_path)
    return model.fit(x, y, epochs=epochs, verbose=0)
