# wrong: the name is in lower case
# shows: student.misspelt
# told: student.misspelt
# fails: test_explanation_is_there (student.misspelt)
explanation = """
predict()는 4차원 입력을 기대하므로 (1, 28, 28, 1)로 바꾸었다.
그리고 255로 나누어 정규화하였다.
"""
