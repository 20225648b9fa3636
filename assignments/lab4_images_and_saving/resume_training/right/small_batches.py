# right: trains with small batches
def resume_training(model, weights_path, x, y, epochs=1):
    model.load_weights(weights_path)
    result = model.fit(x=x, y=y, batch_size=8, epochs=epochs, shuffle=False, verbose=0)
    return result
