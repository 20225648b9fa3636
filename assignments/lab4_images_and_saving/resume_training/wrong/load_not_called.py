# wrong: names load_weights without calling it
# shows: resume.load_without_parentheses
# told: resume.load_without_parentheses
# fails: test_starts_at_the_checkpoint (resume.load_without_parentheses)
def resume_training(model, weights_path, x, y, epochs=1):
    if weights_path:
        model.load_weights
    return model.fit(x, y, batch_size=32, epochs=epochs, verbose=0)
