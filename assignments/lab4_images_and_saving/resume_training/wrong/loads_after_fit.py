# wrong: loads the checkpoint after the training, what was learned is thrown away
# shows: resume.not_from_checkpoint
# told: resume.not_from_checkpoint
# fails: test_starts_at_the_checkpoint (resume.not_from_checkpoint)
def resume_training(model, weights_path, x, y, epochs=1):
    history = model.fit(x, y, epochs=epochs)
    model.load_weights(weights_path)
    return history
