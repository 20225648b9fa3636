"""Public: the class of gray files, of a color file and of a large one; hidden checks look at further classes and files.
공개: 흑백 파일, 컬러 파일, 큰 파일에 모델이 주는 클래스를 확인해요. 비공개 검사는 다른 클래스와 파일도 봐요.
"""

from .judging import require_classes

# The class that the model gives each picture: it is not what the file's name says.
ORDER = (4, 9, 2, 6, 8, 0, 5, 3, 1, 7)


def test_class_of_a_file(predict_digit, probe):
    """The answer is the class that the model gives the picture in the file, an integer.
    답은 모델이 파일의 그림에 주는 클래스, 정수입니다."""
    cases = [
        {"number": 7, "path": "seven.png"},
        {"number": 2, "path": "two.png"},
        {"number": 1, "path": "one.png"},
        {"number": 4, "path": "nine.png"},
    ]
    require_classes(predict_digit, probe, ORDER, cases)


def test_color_and_size(predict_digit, probe):
    """Color files and pictures of another size are predicted as well.
    컬러 파일과 크기가 다른 그림도 예측합니다."""
    cases = [
        {"number": 3, "path": "color.png", "mode": "RGB"},
        {"number": 6, "path": "large.png", "side": 56},
        {"number": 0, "path": "photo.jpg", "mode": "RGB"},
    ]
    require_classes(predict_digit, probe, ORDER, cases)
