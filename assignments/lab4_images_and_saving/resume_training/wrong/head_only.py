# wrong: trains the last layer only, as in transfer learning, and thaws the others afterwards
# shows: resume.partly_frozen
# told: resume.partly_frozen
# fails: test_goes_on_learning (resume.partly_frozen)
def resume_training(model, weights_path, x, y, epochs=1):
    model.load_weights(weights_path)
    body = [layer for layer in model.layers if layer is not model.layers[-1]]
    for layer in body:
        layer.trainable = False
    history = model.fit(x, y, batch_size=16, epochs=epochs, verbose=0)
    for layer in body:
        layer.trainable = True
    return history
