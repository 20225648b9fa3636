# wrong: the explanation is in comments, the constant stays empty
# shows: explanation.empty
# told: explanation.empty
# fails: test_explanation_is_there (explanation.empty)
# 왜 실패했나: model.predict()는 배치를 포함한 4차원 텐서를 기대한다.
# 무엇을 바꿨나: reshape(1, 28, 28, 1), 255로 나누기, Dense 대신 CNN.
EXPLANATION = ''
