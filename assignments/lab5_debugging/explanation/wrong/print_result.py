# wrong: print shows the text and gives None to the constant
# shows: explanation.not_text
# told: student.dropped_runs
# fails: test_explanation_is_there (student.dropped_runs)
EXPLANATION = print("입력이 3차원이라서 오류가 났다. (1, 28, 28, 1)로 바꾸었다.")
