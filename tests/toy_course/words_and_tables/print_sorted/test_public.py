"""Public: words of different lengths. Hidden checks print words of one length, and others.
공개 검사는 길이가 다른 낱말을 봐요. 길이가 같은 낱말과 다른 낱말은 채점할 때 확인해요."""

from ..judging import require_lines
from .judging import lines_of


def test_shortest_first(probe):
    """Short words are printed before long ones.
    짧은 낱말을 긴 낱말보다 먼저 출력합니다."""
    mistakes = {
        "words.by_alphabet": ["apple", "fig", "kiwi"],
        "words.longest_first": ["apple", "kiwi", "fig"],
    }
    require_lines(lines_of(probe, ["kiwi", "fig", "apple"]), ["fig", "kiwi", "apple"], mistakes)
