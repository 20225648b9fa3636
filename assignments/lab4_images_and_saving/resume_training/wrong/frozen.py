# wrong: freezes all layers before fit, so nothing is learned
# shows: resume.frozen
# told: resume.frozen
# fails: test_goes_on_learning (resume.frozen)
def resume_training(model, weights_path, x, y, epochs=1):
    model.load_weights(weights_path)
    for layer in model.layers:
        layer.trainable = False
    model.compile(optimizer=model.optimizer.__class__(), loss=model.loss, metrics=["accuracy"])
    history = model.fit(x, y, epochs=epochs, verbose=0)
    return history
