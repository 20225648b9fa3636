# right: Korean text in triple quotes
EXPLANATION = """
문제점: model.predict()는 배치를 포함한 4차원 입력 (1, 28, 28, 1)을 기대하는데
잘못된 코드는 (28, 28, 1)의 3차원 배열을 넣어서 ValueError가 났다.
고친 것: reshape(1, 28, 28, 1)로 바꾸고 255로 나누어 0~1로 정규화했다.
두 번째 코드는 Dense만 써서 이미지의 공간 구조를 잃으므로 Conv2D와 MaxPooling을 넣었다.
"""
