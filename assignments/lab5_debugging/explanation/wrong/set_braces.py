# wrong: curly brackets make it a set
# shows: explanation.not_text
# told: explanation.not_text
# fails: test_explanation_is_there (explanation.not_text)
EXPLANATION = {"배치 차원이 없어서 ValueError가 발생했다. reshape로 고쳤다."}
