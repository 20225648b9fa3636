# wrong: returns the last loss, a number
# shows: answer.not_a_history
def resume_training(model, weights_path, x, y, epochs=1):
    model.load_weights(weights_path)
    history = model.fit(x, y, epochs=epochs, verbose=0)
    return history.history["loss"][-1]
