# right: settings kept in a dictionary at the top, given with **
설정 = {
    "optimizer": "Adam",
    "loss": "CategoricalCrossentropy",
    "metrics": ["acc"],
}


def compile_for_one_hot(model):
    # 설정은 위의 딕셔너리에 모아 두었다
    model.compile(**설정)
    return model
