# wrong: the exercise's own questions, nothing else
EXPLANATION = """
(1) 처음 코드는 왜 실패했나요? (2) 무엇을 어떻게 바꿨고, CNN이 왜 더 나은가요?
"""
