# wrong: the words that ask for an explanation were left, no explanation was written
# shows: explanation.placeholder
# told: explanation.placeholder
# fails: test_explanation_is_there (explanation.placeholder)
EXPLANATION = "여기에 설명을 쓰세요."
