# %% [markdown]
# ## 처음 네 이미지의 예측 · Predictions for the first four images
#
# 예측과 실제 결과를 나란히 봅니다. 강의의 모델은 7, 2, 1, 0으로 예측했습니다. 인터넷 없이 불러온 데이터에서는 다른 숫자들입니다.
#
# 강의의 `y_test`는 원핫이라 라벨에도 argmax를 씁니다. 여기서는 정수라 그대로 비교합니다.
#
# ---
#
# Predictions beside the actual results. The lecture's model predicts 7, 2, 1 and 0. The data loaded without a network begin with other digits.
#
# The lecture's `y_test` is one-hot, so that it takes the argmax of the labels, too. Ours are integers, to be compared as they are.

# %%
print("predicted", predict_digits(model, x_test[:4]))
print("actual   ", y_test[:4])

# %% [markdown]
# 테스트 이미지 1,000장을 모두 예측해 둡니다. 이 아래에서는 `y_pred`와 `y_test`만 씁니다.
#
# ---
#
# We predict all of the 1,000 test images. From here on, `y_pred` and `y_test` are all we need.

# %%
y_pred = predict_digits(model, x_test)
print("y_pred", y_pred[:20], "...")
print("y_test", y_test[:20], "...")

# %% [markdown]
# ## 정확도 계산 · Computing the accuracy
#
# 정확도는 맞힌 비율입니다. 위의 두 줄에서 위아래로 같은 숫자가 몇 개인지 세어 보세요.
#
# ---
#
# Accuracy is the share that is right. In the two rows above, count how often the same digit stands below.
