# right: a callable object with a type-annotated result
from typing import TypedDict


class Scores(TypedDict):
    loss: float
    accuracy: float


class Evaluator:
    """model.evaluate 를 감싸는 객체"""

    def __init__(self, verbose: int = 0, batch_size: int = 128) -> None:
        self.options = {"verbose": verbose, "batch_size": batch_size}

    def __call__(self, model, x, y) -> Scores:
        result = model.evaluate(x=x, y=y, return_dict=True, **self.options)
        return Scores(loss=result["loss"], accuracy=result["accuracy"])


evaluate_model = Evaluator()
