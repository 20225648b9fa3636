# right: its last sentence is only a plan; the others explain
EXPLANATION = """
predict에는 이미지 한 장도 배치 축이 있는 4차원 배열로 넣어야 하는데 3차원이라서 오류가 났습니다.
그래서 reshape으로 (1, 28, 28, 1)을 만들었고, shape을 print해서 확인했습니다. Dense 대신 합성곱을 쓰면 이웃한 픽셀을
함께 보고 파라미터도 적습니다. 정확도 표는 나중에 쓸게요.
"""
