# wrong: initial_epoch=1 with epochs=epochs trains one epoch too few, none by default
# shows: resume.epochs
def resume_training(model, weights_path, x, y, epochs=1):
    model.load_weights(weights_path)
    # 첫 epoch 는 이미 했으므로 1부터 시작
    history = model.fit(x, y, initial_epoch=1, epochs=epochs)
    return history
