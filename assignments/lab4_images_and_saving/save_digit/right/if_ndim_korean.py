# right: 초보자 방식, 차원 수를 if 문으로 확인 (Korean names, one branch per shape)
from PIL import Image

이미지_크기 = 28


def save_digit(image, path):
    # 채널 차원이 있으면 없앤다
    if len(image.shape) == 3:
        그림 = image[:, :, 0]
    else:
        그림 = image
    # 흑백 이미지로 저장
    결과 = Image.fromarray(그림)
    결과.save(path)
    return 결과
