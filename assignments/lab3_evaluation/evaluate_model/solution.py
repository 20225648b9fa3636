def evaluate_model(model, x, y):
    """컴파일된 모델을 (x, y)로 평가해 {"loss": float, "accuracy": float}를 돌려줍니다.

    Evaluate a compiled model on (x, y); return {"loss": float, "accuracy": float}.
    """
    # BEGIN SOLUTION
    score = model.evaluate(x, y, verbose=0)
    return {"loss": score[0], "accuracy": score[1]}
    # END SOLUTION
