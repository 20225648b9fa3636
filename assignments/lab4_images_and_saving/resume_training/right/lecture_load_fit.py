# right: load_weights then fit, as on the slide
def resume_training(model, weights_path, x, y, epochs=1):
    # load weights
    model.load_weights(weights_path)
    # train the model (이어서 학습함)
    history = model.fit(x, y, epochs=epochs)
    return history
