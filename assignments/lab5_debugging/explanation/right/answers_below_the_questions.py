# right: the exercise's questions were left above the student's own answers
EXPLANATION = """
(1) Why did the first code in `predict_seven` fail? predict() wants a batch; (28, 28, 1) has none.
(2) How did you change that code and the Dense model of `build_improved_model`, and why is a CNN better?
reshape(1, 28, 28, 1), / 255; convolutions see neighbours.
"""
