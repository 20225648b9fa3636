# %% [markdown]
# ## 이 강의의 주제 · The topics of this course
#
# 여섯 번의 실습에서 합성곱 신경망(CNN)의 기본을 배우고, ChatGPT의 도움을 받아 다시 고쳐 봅니다.
#
# | 주제 | 실습 |
# |---|---|
# | ChatGPT로 코드 생성하기 | lab0 |
# | 딥러닝과 합성곱 신경망(CNN)의 기본 구조 | lab1 |
# | 합성곱, 풀링, 완전 연결층의 역할 | lab1, lab2 |
# | 필터, 스트라이드, 패딩의 개념 | lab1 |
# | MNIST로 CNN 모델 구현 | lab2 |
# | 학습 결과를 분석하는 모델 평가 방법 | lab3 |
# | 이미지 파일로 예측, 모델 저장, 텐서보드 | lab4 |
# | ChatGPT로 디버깅과 개선 연습 | lab5 |
#
# ---
#
# In six labs you learn the basics of convolutional neural networks (CNN), and work on them again with the help of ChatGPT.
#
# | topic | lab |
# |---|---|
# | generating code with ChatGPT | lab0 |
# | deep learning, and how a CNN is built | lab1 |
# | what convolution, pooling and fully connected layers do | lab1, lab2 |
# | filters, stride and padding | lab1 |
# | a CNN for MNIST | lab2 |
# | evaluating a model | lab3 |
# | predicting from image files, saving models, TensorBoard | lab4 |
# | debugging and improving with ChatGPT | lab5 |

# %% [markdown]
# ## 노트북 사용법 · How to use this notebook
#
# - 설명 셀을 읽고, 코드 셀을 위에서부터 차례로 실행하세요(Shift+Enter).
# - 제목에 점수가 있는 것이 문제입니다. `raise NotImplementedError(...)` 줄을 지우고 코드를 쓰세요.
# - `grader.check(...)` 셀을 실행하면 결과를 바로 볼 수 있습니다.
# - 점수가 없는 코드 셀은 시연(demo)입니다. 채점하지 않으니 마음대로 바꾸어 보세요.
# - 위의 문제에서 만든 함수를 쓰는 시연은 그 문제를 풀어야 실행됩니다.
#
# ---
#
# - Read the text cells, and run the code cells from top to bottom (Shift+Enter).
# - A heading with points is an exercise. Delete the line `raise NotImplementedError(...)` and write your code there.
# - The cell `grader.check(...)` shows the result at once.
# - Code cells without points are demos. They are not graded: change them as you like.
# - A demo that uses a function from an exercise above runs once you have solved that exercise.
