# wrong: the text is a local variable of a function and never reaches the module
# shows: student.nested
# told: student.nested
# fails: test_explanation_is_there (student.nested)
def explain():
    EXPLANATION = "배치 차원이 빠져서 오류가 났고, reshape로 고쳤다."
    return EXPLANATION
