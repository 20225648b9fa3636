# wrong: says only that it will be written later
# shows: explanation.placeholder
# told: explanation.placeholder
# fails: test_explanation_is_there (explanation.placeholder)
EXPLANATION = """
(아직 작성 중)
1) 이유: 수업 끝나고 쓸게요.
2) 바꾼 것: 나중에 채울게요
"""
