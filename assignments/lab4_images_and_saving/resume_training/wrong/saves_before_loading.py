# wrong: overwrites the checkpoint with the present weights before loading it
# shows: resume.overwritten
# told: resume.overwritten
# fails: test_starts_at_the_checkpoint (resume.overwritten)
def resume_training(model, weights_path, x, y, epochs=1):
    model.save_weights(weights_path)
    model.load_weights(weights_path)
    history = model.fit(x, y, epochs=epochs, verbose=0)
    return history
