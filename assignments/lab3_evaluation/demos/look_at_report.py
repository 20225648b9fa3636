# %% [markdown]
# 여러분의 딕셔너리를 강의의 표처럼 출력합니다.
#
# ---
#
# Your dictionary, printed like the table of the lecture.

# %%
report = digit_report(y_test, y_pred)
columns = ["precision", "recall", "f1-score", "support"]
print(" " * 5, *(f"{column:>10}" for column in columns))
for digit in range(10):
    row = report[digit] if digit in report else report[str(digit)]
    print(f"{digit:5}", *(f"{row[column]:10.2f}" for column in columns[:3]), f"{row['support']:10.0f}")

# %% [markdown]
# ## 정리 · Summary
#
# - 평가는 학습에 쓰지 않은 테스트 데이터로 합니다.
# - 정확도는 전체에서 맞힌 비율입니다. 숫자마다의 차이는 보여 주지 않습니다.
# - 혼동행렬의 행은 실제값, 열은 예측값입니다. 대각선이 맞힌 것입니다.
# - 정밀도는 열, 재현율은 행을 봅니다. F1은 둘의 조화 평균입니다.
# - train과 test의 선이 벌어지면 과적합입니다.
#
# 다음 실습에서는 이미지 파일로 예측하고, 모델을 저장하고, 텐서보드를 씁니다.
#
# ---
#
# - Evaluate on test data that was not used for training.
# - Accuracy is the share that is right of everything. It does not show how digits differ.
# - Rows of a confusion matrix are actual, columns predicted. The diagonal is right.
# - Precision looks at a column, recall at a row. F1 is their harmonic mean.
# - When train and test part, the model overfits.
#
# The next lab predicts image files, saves the model and uses TensorBoard.
