# right: text put together with +=
EXPLANATION = "predict()는 4차원 입력을 기대합니다. "
EXPLANATION += "그래서 (1, 28, 28, 1)로 바꾸었습니다. "
EXPLANATION += "또한 255로 나누어 0~1 범위로 맞추고, Dense 모델을 CNN으로 바꾸었습니다."
