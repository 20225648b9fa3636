# right: textwrap.dedent and strip
from textwrap import dedent

EXPLANATION = dedent("""\
    왜 실패했나?
      - 3차원 입력 (28, 28, 1): 배치 축이 없음
      - 픽셀 값이 0~255 그대로
    무엇을 바꿨나?
      - (1, 28, 28, 1)로 reshape, 255로 나눔
      - Dense(784-128-10) 대신 합성곱 신경망
    """).strip()
