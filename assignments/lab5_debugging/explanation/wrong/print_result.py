# wrong: print shows the text and gives None to the constant
# shows: explanation.none
# told: explanation.none
# fails: test_explanation_is_there (explanation.none)
EXPLANATION = print("입력이 3차원이라서 오류가 났다. (1, 28, 28, 1)로 바꾸었다.")
