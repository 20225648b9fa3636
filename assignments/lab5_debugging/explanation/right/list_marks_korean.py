# right: list marks, a question of the exercise repeated, short sentences of one's own
EXPLANATION = """
* 처음 코드는 왜 실패했나요? - 배치 축이 빠져서
* CNN이 왜 더 나은가요? - 이웃한 픽셀을 함께 보니까
"""
