# wrong: loads the checkpoint after the training, what was learned is thrown away
# shows: resume.loaded_late
# told: resume.loaded_late
# fails: test_starts_at_the_checkpoint (resume.loaded_late)
def resume_training(model, weights_path, x, y, epochs=1):
    history = model.fit(x, y, epochs=epochs)
    model.load_weights(weights_path)
    return history
