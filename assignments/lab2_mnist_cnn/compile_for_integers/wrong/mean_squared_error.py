# wrong: takes the digit for a number to be regressed, mean squared error
# shows: compile.squared_error
# told: compile.squared_error
# fails: test_loss_is_cross_entropy (compile.squared_error)
# fails: test_compiles_anew (compile.squared_error)
def compile_for_integers(model):
    # 정수이므로 회귀처럼 mse 사용
    model.compile(optimizer="adam", loss="mean_squared_error", metrics=["accuracy"])
    return model
