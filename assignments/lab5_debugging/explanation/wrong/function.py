# wrong: a function that would return the text
# shows: explanation.not_text
# told: explanation.not_text
# fails: test_explanation_is_there (explanation.not_text)
def EXPLANATION():
    return "배치 차원이 없어서 실패했고, reshape(1, 28, 28, 1)로 고쳤습니다."
