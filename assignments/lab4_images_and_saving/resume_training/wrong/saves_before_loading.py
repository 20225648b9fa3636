# wrong: overwrites the checkpoint with the present weights before loading it
# shows: resume.not_from_checkpoint
# told: resume.not_from_checkpoint
# fails: test_starts_at_the_checkpoint (resume.not_from_checkpoint)
def resume_training(model, weights_path, x, y, epochs=1):
    model.save_weights(weights_path)
    model.load_weights(weights_path)
    history = model.fit(x, y, epochs=epochs, verbose=0)
    return history
