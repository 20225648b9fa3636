# %% [markdown]
# 마지막 실습에서는 잘못된 코드를 ChatGPT와 함께 고치고 개선합니다. 답을 그대로 옮기지 말고, 왜 그런지 직접 확인하세요.
#
# 먼저 물어본 것, 답, 받아들인 것과 그 이유를 아래 표에 적어 두면 마지막 설명을 쓸 때 도움이 됩니다.
#
# | 물어본 것 | ChatGPT의 답 | 받아들인 것과 이유 |
# |---|---|---|
# | | | |
#
# ---
#
# In this last lab you mend and improve faulty code together with ChatGPT. Do not copy the answer; find out for yourself why it is so.
#
# Keep a log in this table: what you asked, what was answered, what you kept and why. It helps with the explanation at the end.
#
# | what I asked | ChatGPT's answer | what I kept, and why |
# |---|---|---|
# | | | |

# %% tags=["keep"]
