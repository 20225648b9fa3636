# right: str.format on a template kept in another constant
TEMPLATE = "{what} 때문에 실패했고, {fix}."

EXPLANATION = TEMPLATE.format(
    what="배치 축이 빠진 (28, 28, 1) 입력",
    fix="reshape(1, 28, 28, 1)과 /255.0으로 고쳤으며 Dense 모델은 CNN으로 바꾸었다",
)
