# right: compiles again with the very optimizer and loss that the model has
def resume_training(model, weights_path, x, y, epochs=1):
    model.load_weights(weights_path)
    model.compile(optimizer=model.optimizer, loss=model.loss, metrics=["accuracy"])
    return model.fit(x, y, epochs=epochs, verbose=0)
