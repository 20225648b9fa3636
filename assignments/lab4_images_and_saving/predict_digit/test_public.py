from .judging import require_classes


def test_class_of_a_file(predict_digit):
    """The answer is the class that the model gives the picture in the file, an integer.
    답은 모델이 파일의 그림에 주는 클래스, 정수입니다."""
    cases = [
        {"number": 7, "path": "seven.png"},
        {"number": 2, "path": "two.png"},
        {"number": 1, "path": "one.png"},
    ]
    require_classes(predict_digit, tuple(range(10)), cases)
