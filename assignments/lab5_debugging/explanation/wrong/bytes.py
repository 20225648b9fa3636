# wrong: bytes, not a string
# shows: explanation.not_text
# told: explanation.not_text
# fails: test_explanation_is_there (explanation.not_text)
EXPLANATION = "배치 차원을 추가하고 255로 나누었다.".encode("utf-8")
