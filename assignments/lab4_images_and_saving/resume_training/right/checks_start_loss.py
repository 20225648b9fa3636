# right: prints the loss at the checkpoint before going on
def resume_training(model, weights_path, x, y, epochs=1):
    """체크포인트에서 이어서 학습하기"""
    model.load_weights(weights_path)
    start = model.evaluate(x, y, verbose=0)
    print("시작 loss:", start)
    history = fit_more(model, x, y, epochs)
    print("끝 loss:", history.history["loss"][-1])
    return history


def fit_more(model, x, y, n):
    return model.fit(x, y, epochs=n, verbose=0)
