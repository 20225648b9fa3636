# wrong: a list of sentences, never joined
# shows: explanation.not_text
# told: explanation.not_text
# fails: test_explanation_is_there (explanation.not_text)
EXPLANATION = [
    "predict()는 4차원 입력을 기대한다.",
    "그래서 (1, 28, 28, 1)로 바꾸고 255로 나누었다.",
]
