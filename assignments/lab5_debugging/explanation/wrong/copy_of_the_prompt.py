# wrong: the exercise's own questions, nothing else
# shows: explanation.prompt_only
# told: explanation.prompt_only
# fails: test_explanation_is_there (explanation.prompt_only)
EXPLANATION = """
(1) predict_seven의 처음 코드는 왜 실패했나요? (2) 그 코드와 build_improved_model의 Dense 모델을 어떻게 바꿨고, CNN이 왜 더 나은가요?
"""
