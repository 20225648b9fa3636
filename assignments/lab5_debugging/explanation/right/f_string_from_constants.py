# right: an f-string filled from constants
OLD_SHAPE = (28, 28, 1)
NEW_SHAPE = (1, 28, 28, 1)
MAX_PIXEL = 255

EXPLANATION = f"입력 모양을 {OLD_SHAPE}에서 {NEW_SHAPE}(으)로 바꾸고 {MAX_PIXEL}로 나누었습니다. Dense 대신 Conv2D를 사용했습니다."
