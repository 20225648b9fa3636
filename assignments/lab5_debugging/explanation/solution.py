# BEGIN SOLUTION
EXPLANATION = """
model.predict()는 (배치, 높이, 너비, 채널)의 4차원 입력을 기대하는데 (28, 28, 1)을 넣어서 실패했습니다.
(1, 28, 28, 1)로 바꾸고 255로 나누었습니다. Dense만 쓰면 픽셀의 위치 관계를 잃으므로 Conv2D로 바꾸었습니다.
predict() expects four axes; the image had three. I added the batch axis, scaled the pixels and replaced the
Dense layers by convolutions, which keep the spatial structure.
"""
# STUB EXPLANATION = ""
# END SOLUTION
