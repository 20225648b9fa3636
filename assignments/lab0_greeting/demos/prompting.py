# %% [markdown]
# ## ChatGPT
#
# - OpenAI가 개발한 대화형 AI 모델입니다. 자연어 처리 기술을 씁니다.
# - 사용자와 대화하면서 질문에 답합니다.
# - GPT-3.5, GPT-4, GPT-4o로 발전했고, 그 뒤에도 새 버전이 나오고 있습니다.
# - 코드 작성, 글쓰기, 요약 등 여러 일에 쓸 수 있습니다.
# - 사용자의 피드백은 다음 버전을 학습할 때 쓰일 수 있습니다. 대화하는 동안 모델의 가중치가 바뀌는 것은 아닙니다.
#
# ---
#
# - A conversational AI model by OpenAI, built on natural language processing.
# - It talks with you and answers questions.
# - It went from GPT-3.5 to GPT-4 and GPT-4o, and newer versions keep coming.
# - It writes code and texts, summarises, and more.
# - Your feedback may be used to train a later version. The model's weights do not change while you talk to it.

# %% [markdown]
# ## GPT = Generative + Pre-trained + Transformer
#
# | 낱말 | 뜻 |
# |---|---|
# | Generative (생성하는) | 글을 한 조각씩 새로 만들어 냅니다. 이 조각을 토큰이라고 합니다. |
# | Pre-trained (미리 학습된) | 아주 많은 글로 미리 학습해 두었습니다. |
# | Transformer (트랜스포머) | 글 속의 말들이 서로 어떤 관계인지 계산하는 신경망 구조입니다. |
#
# ---
#
# | word | meaning |
# |---|---|
# | Generative | It makes new text, piece by piece. Such a piece is called a token. |
# | Pre-trained | It has been trained beforehand, on a very large amount of text. |
# | Transformer | A neural network architecture that works out how the words of a text relate to each other. |

# %% [markdown]
# ## 다음에 올 말을 고르기 · Choosing the next word
#
# GPT가 하는 일은 다음에 올 말을 고르는 것입니다. 아래 코드는 아주 작은 글에서 "나는" 다음에 온 말을 셉니다.
# GPT는 앞의 글 전체를 보고, 횟수를 세는 대신 신경망으로 다음 토큰의 확률을 계산합니다.
#
# 그래서 그럴듯하지만 틀린 답도 나올 수 있습니다. 답은 직접 확인해야 합니다.
#
# ---
#
# What GPT does is choose what comes next. The code below counts which words follow "나는" ("I") in a tiny text.
# GPT looks at all the text so far, and a neural network computes the probability of the next token instead of counting.
#
# This is why an answer may sound right and still be wrong. You have to check it yourself.

# %%
from collections import Counter
from itertools import pairwise

words = "나는 밥을 먹었다 나는 물을 마셨다 나는 밥을 지었다".split()
following = Counter(after for before, after in pairwise(words) if before == "나는")
print(following.most_common())

# %% [markdown]
# ## 코드 생성: 질문을 쓰는 법 · Generating code: how to ask
#
# 같은 일도 어떻게 묻느냐에 따라 답이 달라집니다. 조건과 예상 출력을 함께 적으세요.
#
# 부족한 질문: 인사하는 프로그램 만들어 줘.
#
# 좋은 질문(슬라이드):
#
# > 사용자로부터 이름과 나이를 입력받아, 다음과 같은 인사 메시지를 출력하는 프로그램 코드를 작성하시오.
# >
# > 조건:
# > - 나이가 20세 이상이면 "성인입니다." 출력
# > - 20세 미만이면 "청소년입니다." 출력
# >
# > 예상 출력:
# > - 이름을 입력하세요: Kim
# > - 나이를 입력하세요: 18
# > - 안녕하세요 Kim님! 청소년입니다.
#
# ---
#
# The answer depends on how you ask. Give the conditions and the expected output.
#
# A poor prompt: Write a program that greets people.
#
# A good prompt (the slide's, above): it says what comes in (a name and an age), the conditions (20 and over: "성인입니다.",
# under 20: "청소년입니다.") and shows the expected output.

# %% [markdown]
# ## 답을 확인하는 법 · How to check an answer
#
# 1. 코드를 한 줄씩 읽으세요. 모르는 줄은 ChatGPT에게 해설을 요청하세요.
# 2. 예상 출력과 글자, 띄어쓰기, 문장 부호까지 비교하세요.
# 3. 조건이 바뀌는 경계의 값을 넣어 보세요.
# 4. 값의 자료형을 확인하세요. 아래처럼 글자(문자열)로 비교하면 수로 비교할 때와 결과가 다릅니다.
#
# ---
#
# 1. Read the code line by line. Ask ChatGPT to explain a line that you do not understand.
# 2. Compare with the expected output, down to blanks and punctuation.
# 3. Try values at the limit where the condition changes.
# 4. Check the types of the values. As below, comparing text (strings) differs from comparing numbers.

# %%
print(9 > 18)
print("9" > "18")

# %% [markdown]
# ## 질문 기록 · Prompt log
#
# ChatGPT를 쓸 때마다 한 줄씩 적으세요. 이 셀을 두 번 클릭하면 고칠 수 있습니다. 첫 줄은 보기입니다.
#
# | 물어본 것 | ChatGPT의 답 | 받아들인 것 | 이유 |
# |---|---|---|---|
# | GPT는 무엇의 줄임말인가요? | Generative Pre-trained Transformer | 그대로 받아들임 | 강의 슬라이드와 같아서 |
# | | | | |
# | | | | |
# | | | | |
#
# ---
#
# Write a line whenever you use ChatGPT. Double-click this cell to edit it. The first line is an example.
#
# | what I asked | ChatGPT's answer | what I kept | why |
# |---|---|---|---|
# | What does GPT stand for? | Generative Pre-trained Transformer | all of it | it agrees with the lecture |
# | | | | |
# | | | | |
# | | | | |
