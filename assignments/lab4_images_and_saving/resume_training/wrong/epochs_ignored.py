# wrong: always trains one epoch
# shows: resume.epochs
def resume_training(model, weights_path, x, y, epochs=1):
    model.load_weights(weights_path)
    history = model.fit(x, y, verbose=0)
    return history
