# right: a lambda, load_weights first in a tuple
resume_training = lambda model, weights_path, x, y, epochs=1: (
    model.load_weights(weights_path),
    model.fit(x, y, epochs=epochs, verbose=0),
)[-1]
