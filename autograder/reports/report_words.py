"""The words of ``report.html``."""

from autograder.student.text import Text

SAID = {
    "title": Text(ko="학급 보고서", en="Class report"),
    "students": Text(ko="학생", en="Students"),
    "student": Text(ko="학생", en="Student"),
    "submissions": Text(ko="제출물", en="Submissions"),
    "overview": Text(ko="학생별 점수", en="Scores by student"),
    "legend": Text(ko="표시", en="Key"),
    "links": Text(
        ko="실습 점수를 누르면 학생의 피드백 페이지가 열려요.",
        en="The score of a lab leads to the student's feedback page.",
    ),
    "search": Text(ko="검색 (이름, 학번, 파일)", en="Search (name, number, file)"),
    "show": Text(ko="보기", en="Show"),
    "everybody": Text(ko="모두", en="all"),
    "lab": Text(ko="실습", en="Lab"),
    "labs": Text(ko="실습별 점수", en="Scores by lab"),
    "shown": Text(ko="보이는 학생 수", en="Students shown"),
    "reset": Text(ko="초기화", en="Reset"),
    "total": Text(ko="지금까지 (%)", en="So far (%)"),
    "risk": Text(ko="위험 학생", en="At risk"),
    "why": Text(ko="이유", en="Why"),
    "absent": Text(ko="미제출", en="Nothing handed in"),
    "waiting": Text(
        ko="담당자 채점 전인 답 (점수는 임시예요. autograder manual로 채점해 주세요)",
        en="Answers not marked yet (their scores are provisional; mark them with autograder manual)",
    ),
    "unjudged": Text(
        ko="판정하지 못한 제출물 (채점기 문제, 다시 채점하면 돼요)", en="Not judged (the grader's fault; run it again)"
    ),
    "hardest": Text(ko="문제별 점수, 어려운 문제부터", en="Scores by exercise, hardest exercises first"),
    "in_percent": Text(
        ko="점수는 모두 만점에 대한 %예요. 내지 않은 것, 판정하지 못한 것, 채점 대기인 것은 빼고 계산해요.",
        en="All scores are in percent of the points. "
        "What was not handed in, could not be judged or waits for a mark is left out.",
    ),
    "exercise": Text(ko="문제", en="Exercise"),
    "graded": Text(ko="제출", en="Graded"),
    "mean": Text(ko="평균", en="Mean"),
    "median": Text(ko="중앙값", en="Median"),
    "deviation": Text(ko="표준편차", en="Standard deviation"),
    "range": Text(ko="최저–최고", en="Lowest–highest"),
    "distribution": Text(ko="분포 (10 %씩)", en="Distribution (tenths)"),
    "common": Text(ko="자주 나온 오해", en="Common misconceptions"),
    "example": Text(ko="메시지는 한 학생이 받은 예예요.", en="Each message is an example: what one student was told."),
    "who": Text(ko="해당 학생", en="Who"),
    "misconception": Text(ko="오해", en="Misconception"),
    "quality": Text(ko="검사의 품질", en="Quality of the checks"),
    "quality_rule": Text(
        ko="통과 비율이 낮을수록 어려운 검사예요. "
        "상관은 이 검사의 통과 여부와 같은 실습의 나머지 검사를 통과한 비율 사이의 상관계수이고, "
        "괄호 안은 95 % 신뢰구간(피셔 z)이에요. "
        "구간 전체가 0보다 작으면 이 검사는 나머지 검사와 모순돼요.",
        en="The fewer submissions pass a check, the harder it is. "
        "The correlation is between passing this check and the share of the lab's other checks that were passed. "
        "The brackets hold its 95 % interval (Fisher's z). "
        "If the whole interval lies below 0, the check contradicts the other checks.",
    ),
    "few": Text(
        ko="제출물이 {least}개보다 적어서 검사의 품질을 계산하지 않은 실습이에요: {labs}",
        en="Labs with fewer than {least} submissions, for which no quality is calculated: {labs}",
    ),
    "check": Text(ko="검사", en="Check"),
    "difficulty": Text(ko="통과 (%)", en="Passed (%)"),
    "correlation": Text(ko="나머지와의 상관", en="Correlation with the rest"),
    "contradicts": Text(ko="나머지 검사와 모순돼요", en="contradicts the other checks"),
    "all_pass": Text(ko="모두 통과해요", en="everybody passes"),
    "none_pass": Text(ko="아무도 통과하지 못해요", en="nobody passes"),
    "remarkable": Text(ko="살펴볼 검사", en="Checks to look at"),
    "every_check": Text(ko="모든 검사", en="All checks"),
    "files": Text(ko="채점한 파일과 메모", en="Graded files and notes"),
    "score": Text(ko="점수", en="Score"),
    "status": Text(ko="상태", en="Status"),
    "file": Text(ko="채점한 파일", en="Graded file"),
    "notes": Text(ko="메모", en="Notes"),
    "slow": Text(ko="오래 걸린 제출물", en="Slowest submissions"),
    "slow_rule": Text(
        ko="채점에 {least}초 이상 걸린 제출물 중 가장 느린 것이에요.",
        en="The slowest of those that took {least} seconds or longer to grade.",
    ),
    "seconds": Text(ko="초", en="Seconds"),
    "how": Text(ko="채점 환경", en="How it was graded"),
    "isolation": Text(ko="격리", en="Isolation"),
    "digits": Text(ko="숫자 데이터", en="Digits"),
    "versions": Text(ko="이 보고서를 만들 때 설치된 버전", en="Versions installed when this report was made"),
    "late": Text(ko="늦은 제출", en="Late"),
    "provisional": Text(ko="임시 점수", en="Provisional"),
    "none": Text(ko="없음", en="none"),
    "sections": Text(ko="차례", en="Sections"),
}
# By what students are filtered: flag -> its words.
FILTERS = {
    "risk": SAID["risk"],
    "absent": SAID["absent"],
    "waiting": SAID["provisional"],
    "late": SAID["late"],
    "unjudged": Text(ko="판정 못 함", en="Not judged"),
}
# Look of a cell, its sign, and what they mean.
LEGEND = (
    ("q0", "0", Text(ko="0점", en="no points")),
    ("q1", "", Text(ko="1/4 미만", en="below a quarter")),
    ("q2", "", Text(ko="1/2 미만", en="below a half")),
    ("q3", "", Text(ko="3/4 미만", en="below three quarters")),
    ("q4", "", Text(ko="만점 미만", en="below all points")),
    ("q5", "", Text(ko="만점", en="all points")),
    ("q0", "–", Text(ko="미작성", en="not begun")),
    ("open", "…", Text(ko="채점 대기", en="a person has still to mark it")),
    ("open", "?", Text(ko="읽거나 판정하지 못함", en="unreadable or not judged")),
    ("none", "", Text(ko="미제출", en="not handed in")),
)
