# right: returns model.history after the fit
def resume_training(model, weights_path, x, y, epochs=1):
    model.load_weights(str(weights_path))
    model.fit(x=x, y=y, batch_size=32, epochs=epochs, verbose=0)
    return model.history
