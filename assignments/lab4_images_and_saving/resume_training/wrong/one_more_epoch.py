# wrong: trains epochs + 1
# shows: resume.epochs
def resume_training(model, weights_path, x, y, epochs=1):
    model.load_weights(weights_path)
    return model.fit(x, y, epochs=epochs + 1, verbose=0)
