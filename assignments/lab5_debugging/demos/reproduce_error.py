# %% [markdown]
# ## 연습 1: 잘못된 코드 · Exercise 1: faulty code
#
# 먼저 오류를 직접 일으켜 봅니다. `try`와 `except`를 쓰면 노트북이 멈추지 않고 메시지를 보여 줍니다.
#
# ---
#
# First we raise the error ourselves. With `try` and `except` the notebook shows the message and goes on.

# %%
try:
    # 잘못된 코드 · faulty code
    test_img = Image.open("seven.jpg").convert("L")
    test_array = np.array(test_img).reshape(28, 28, 1)
    prediction = model.predict(test_array, verbose=0)
except Exception as problem:
    print(type(problem).__name__)
    print(problem)

# %% [markdown]
# 메시지는 모델과 케라스의 버전에 따라 다릅니다. 강의 자료의 설명과 글자가 달라도 원인은 같습니다.
# 예를 들어 Keras 3의 CNN은 `Negative dimension size caused by subtracting 3 from 1`이라고 합니다.
# 메시지에서 **shape**을 찾으세요. 그리고 모델이 기대하는 것과 실제로 넣은 것을 나란히 출력해 비교하세요. 픽셀의 값도 훈련할 때와 비교하세요.
#
# ---
#
# The message depends on the model and on the version of Keras. It may read unlike the slide, the cause is the same.
# A CNN in Keras 3, for example, says `Negative dimension size caused by subtracting 3 from 1`.
# Look for a **shape** in the message. Then print what the model expects beside what it was given. Compare the pixels' values with those in training, too.

# %%
print("model.input_shape:", model.input_shape)
print("test_array.shape: ", test_array.shape)
print("x_train:   ", x_train.dtype, x_train.min(), "–", x_train.max())
print("test_array:", test_array.dtype, test_array.min(), "–", test_array.max())

# %% [markdown]
# ### ChatGPT 기록 1 · Prompt log 1
#
# ChatGPT에게 물어보고 이 표를 채우세요(셀을 두 번 누르면 고칠 수 있습니다). 마지막 설명을 쓸 때 도움이 됩니다.
#
# 질문의 예: "다음 케라스 코드에서 오류가 납니다. 코드는 …, 오류 메시지는 …, model.input_shape은 …입니다. 개선된 코드와 해설을 주세요."
#
# | 물어본 것 | ChatGPT의 답 | 확인한 방법 | 받아들인 것과 이유 |
# |---|---|---|---|
# | | | | |
#
# ---
#
# Ask ChatGPT and fill in this table (a double click opens the cell). It helps with the explanation at the end.
#
# A question could be: "This Keras code raises an error. The code is …, the message is …, model.input_shape is …. Please give me improved code and an explanation."
#
# | what I asked | ChatGPT's answer | how I checked it | what I kept, and why |
# |---|---|---|---|
# | | | | |
