# wrong: trains but returns None
# shows: answer.none
def resume_training(model, weights_path, x, y, epochs=1):
    model.load_weights(weights_path)
    model.fit(x, y, epochs=epochs)
    model.save_weights(weights_path)
