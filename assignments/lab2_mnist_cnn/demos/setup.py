# %% [markdown]
# MNIST의 손글씨 숫자(28×28 흑백 이미지)를 0–9로 분류하는 합성곱 신경망(CNN)을 케라스로 만듭니다.
# 순서는 강의와 같습니다: 데이터 준비 → 모델 구축 → 컴파일 → 학습 → 저장.
#
# ---
#
# We build a convolutional neural network (CNN) in Keras that tells the handwritten digits of MNIST (28×28, grayscale) apart.
# The order is the lecture's: prepare the data, build the model, compile, train, save.

# %% tags=["keep"]
