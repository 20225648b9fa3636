# right: a beginner with Korean names, a helper defined after its use and numpy scalars in the answer
import numpy as np

결과 = {}


def evaluate_model(model, x, y):
    점수 = 평가(model, x, y)
    결과 = {}
    결과["loss"] = np.float64(점수[0])      # 손실
    결과["accuracy"] = np.float64(점수[1])  # 정확도
    return 결과


def 평가(모델, 입력, 정답):
    return 모델.evaluate(입력, 정답, verbose=0)


# score = evaluate_model(model, x_test, y_test)
