# wrong: the slide's epochs=3 is kept
# shows: resume.epochs
def resume_training(model, weights_path, x, y, epochs=1):
    model.load_weights(weights_path)
    history = model.fit(x, y, epochs=3)
    return history
