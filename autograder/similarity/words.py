"""The words of ``similarity.html``: they state what is the same, and judge nobody."""

from autograder.student.text import Text

SAID = {
    "title": Text(ko="같은 코드와 같은 가중치", en="The same code, the same weights"),
    "lead": Text(
        ko="코드나 훈련된 가중치가 같은 제출물을 둘씩 보여 줘요. 왜 같은지는 여기서 알 수 없어요. "
        "같은 자료를 보았거나 함께 공부했을 수도 있어요. 양쪽을 직접 읽고 학생과 이야기해 보세요.",
        en="Pairs of submissions with the same code or the same trained weights. Why they are the same cannot be seen "
        "here: two students may have read the same text, or studied together. Read both sides, and talk with them.",
    ),
    "private": Text(
        ko="담당자를 위한 페이지예요. 학생의 페이지, 결과 파일, 성적표, 내보내는 파일에는 이 내용이 없어요.",
        en="This page is for instructors. Students' pages, result files, grades and exports hold nothing of it.",
    ),
    "pairs": Text(ko="쌍", en="Pairs"),
    "sides": Text(ko="나란히 보기", en="Side by side"),
    "rules": Text(ko="비교하는 방법", en="How it is compared"),
    "others": Text(ko="비교하지 않은 제출물", en="Not compared"),
    "labs": Text(ko="실습", en="Labs"),
    "lab": Text(ko="실습", en="Lab"),
    "first": Text(ko="학생 1", en="Student 1"),
    "second": Text(ko="학생 2", en="Student 2"),
    "share_first": Text(ko="학생 1 코드의 같은 비율 (%)", en="Same, of code 1 (%)"),
    "share_second": Text(ko="학생 2 코드의 같은 비율 (%)", en="Same, of code 2 (%)"),
    "equal_lines": Text(ko="글자까지 같은 줄", en="Lines equal letter by letter"),
    "weights": Text(ko="가중치", en="Weights"),
    "compared": Text(ko="비교한 제출물", en="Compared"),
    "few": Text(ko="흔하지 않은 것: 제출물 몇 개까지", en="Rare: in so many submissions at most"),
    "left_out": Text(ko="여기 없는 쌍", en="Pairs left out"),
    "none": Text(ko="없어요", en="None"),
    "key": Text(ko="표시", en="Key"),
    "cell": Text(ko="코드 셀 {number}", en="Code cell {number}"),
    "share": Text(ko="추가한 코드 {lines}줄, 그중 같은 부분 {share} %", en="{lines} own lines, {share} % the same"),
    "of": Text(ko="{equal}줄 (학생 1은 {first}줄, 학생 2는 {second}줄)", en="{equal} (of {first} and {second})"),
    "few_shown": Text(
        ko="처음 {shown}쌍만 나란히 보여 줘요. 나머지는 similarity.csv에 있어요.",
        en="Only the first {shown} pairs are shown side by side. similarity.csv lists the others.",
    ),
    "no_code": Text(ko="추가한 코드가 없어요.", en="No code of their own."),
    "no_weights": Text(ko="양쪽 모두에 있지는 않아요", en="not on both sides"),
    "other_weights": Text(ko="같은 배열이 없어요", en="no array is the same"),
    "all_weights": Text(ko="값 {equal}개가 모두 같아요", en="all {equal} numbers are the same"),
    "some_weights": Text(
        ko="값 {equal}개가 같아요 (학생 1은 {first}개, 학생 2는 {second}개)",
        en="{equal} numbers are the same (of {first} and {second})",
    ),
}
# Look of a line of code -> its sign, and what it means.
KEY = {
    "exact": ("=", Text(ko="글자까지 같은 줄", en="the same letter by letter")),
    "same": ("≈", Text(ko="이름, 문자열, 주석만 다를 수 있는 줄", en="the same but for names, strings and comments")),
    "usual": ("○", Text(ko="다른 여러 학생에게도 있는 줄", en="the same, and many others have it")),
    "own": ("", Text(ko="한쪽에만 있는 줄", en="only on this side")),
    "given": ("·", Text(ko="나눠 준 줄과 빈 줄", en="handed out by the course, or blank")),
}
RULES = {
    Text(ko="나눠 준 코드", en="What the course hands out"): Text(
        ko="나눠 준 노트북과 같은 줄은 빼고, 학생이 쓴 줄만 비교해요.",
        en="Lines of the notebook that students receive are left out. Only what a student wrote is compared.",
    ),
    Text(ko="같은 코드", en="The same code"): Text(
        ko="이름, 문자열, 주석, 빈칸은 달라도 같은 코드로 봐요. "
        "이름을 한 글자로 셀 때 {passage}글자 이상 이어져야 같은 부분으로 세요.",
        en="Names, strings, comments and blanks may differ. The shortest passage that counts has {passage} letters, "
        "where each name counts as one.",
    ),
    Text(ko="흔한 코드와 가중치", en="What many have"): Text(
        ko="제출물 {few}개보다, 그리고 그 실습 제출물의 10분의 1보다 많은 곳에 있으면 흔한 것으로 봐요. "
        "흔한 것만 같은 쌍은 나오지 않아요. 그래서 아주 많은 학생이 같은 코드를 내면 여기 나오지 않아요.",
        en="What is in more than {few} submissions of a lab, and in more than a tenth of them, is common. Pairs that "
        "have only common things are not listed: code that very many students share does not appear here.",
    ),
    Text(ko="짧은 답", en="Short answers"): Text(
        ko="학생이 쓴 코드가 {least}글자보다 적으면 코드를 비교하지 않아요. 짧은 답은 누구나 같을 수 있어요.",
        en="Code with fewer than {least} letters of a student's own is not compared: a short answer may be the same "
        "for everybody.",
    ),
    Text(ko="같은 가중치", en="The same weights"): Text(
        ko="모델 파일에 있는 배열의 값을 32비트 소수로 비교해요. 파일 형식, 층의 이름과 순서, 옵티마이저, "
        "컴파일 설정은 보지 않아요. 값이 하나뿐인 배열(예: 모두 0)과 나눠 준 모델의 배열은 빼요. "
        "값이 조금이라도 다르면 다른 배열이에요.",
        en="The values of the arrays in model files are compared, as 32-bit numbers. The kind of file, names and order "
        "of layers, the optimizer and compile settings do not count. Arrays of one value (such as zeros), and those of "
        "models that the course hands out, are left out. The least difference makes another array.",
    ),
    Text(ko="같은 시드", en="The same seed"): Text(
        ko="컴퓨터가 다르면 계산이 조금 달라서, 따로 훈련한 가중치는 보통 달라요. "
        "하지만 코드, 데이터, 시드와 환경이 모두 같으면 따로 훈련해도 가중치가 같을 수 있어요.",
        en="Machines round differently, so models that were trained apart usually differ. But the same code, data and "
        "seed in the same environment may give the same weights to two students who trained apart.",
    ),
}
# Why a hand-in was not compared, or only in part.
NOT_COMPARED = {
    "absent": Text(
        ko="이번 실행에 파일이 없어서 읽지 않았어요. 이 파일도 함께 채점하면 비교해요",
        en="Not read: the files were not part of this run. Grade them together with the others",
    ),
    "unread": Text(ko="노트북이나 모델 파일을 읽을 수 없었어요", en="A notebook or model file could not be read"),
    "cut": Text(
        ko="코드가 너무 길어서 앞부분만 비교했어요", en="Too long: only the beginning of the code was compared"
    ),
    "short": Text(ko="학생이 쓴 코드가 없거나 짧아요", en="No code of their own, or too little"),
    "widely": Text(ko="흔한 가중치가 있어요 (여러 학생이 같아요)", en="Holds weights that many have"),
}
