"""Korean particles follow the value that a message shows, as it is read aloud."""

import pytest

from autograder.student.particles import bare_particle, last_sound
from autograder.student.text import Text


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ((28, 28), "(28, 28)이에요"),
        ((5,), "(5,)예요"),
        (10, "10이에요"),
        (0.25, "0.25예요"),
        ("RGBA", "RGBA예요"),
        ("NoneType", "NoneType이에요"),
        ("padding=same", "padding=same이에요"),
        ("val_acc", "val_acc예요"),
        ("True", "True예요"),
        ("rmsprop", "rmsprop이에요"),
        ("shape", "shape이에요"),
        ("a.png", "a.png예요"),
        ("히트맵", "히트맵이에요"),
        ("세로", "세로예요"),
        ("95%", "95%예요"),
    ],
)
def test_a_sentence_ends_as_its_value_is_read(value, shown):
    """이에요 after a consonant, 예요 after a vowel: of digits, of letters by their names, of Hangul."""
    assert Text("{it}이에요(예요).", "It is {it}.").format(it=value) == Text(f"{shown}.", f"It is {value}.")


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("model", "model은 model이 model을 model과 model로"),
        ("None", "None은 None이 None을 None과 None으로"),
        ("relu", "relu는 relu가 relu를 relu와 relu로"),
        ("칠", "칠은 칠이 칠을 칠과 칠로"),
    ],
)
def test_every_particle_has_both_forms(value, shown):
    """로 follows ㄹ as it follows a vowel."""
    template = "{it}은(는) {it}이(가) {it}을(를) {it}과(와) {it}(으)로"
    assert Text(template, "x").format(it=value).ko == shown


def test_what_closes_a_value_stands_between():
    """A backtick belongs to the value; a number's format is kept."""
    assert Text("`{a}`을(를) {b:.1f}이(가)", "x").format(a="shape 3", b=0.04).ko == "`shape 3`을 0.0이"


def test_an_unknown_ending_keeps_both_forms():
    """Nothing is guessed of how a word is read."""
    assert last_sound("cliff") is None
    assert Text("{it}을(를)", "x").format(it="cliff").ko == "cliff을(를)"
    assert Text("{it}을(를)", "x").format(it="...").ko == "...을(를)"


def test_values_and_braces_are_no_templates():
    """What a student wrote is shown as it is, and doubled braces are braces."""
    assert Text("{{}} {it}이(가)", "x").format(it="{it}이(가)").ko == "{} {it}이(가)가"


@pytest.mark.parametrize("template", ["{it}를 봐요", "`{it}`은 틀려요", "{it:.1f}예요."])
def test_lint_finds_a_particle_with_one_form(template):
    """Also behind a backtick and a format."""
    assert bare_particle(template)


@pytest.mark.parametrize(
    "template", ["{it}을(를) 봐요", "{it}개예요", "{it} 은", "{it}이에요(예요)", "{it}이어야", "값({it})이"]
)
def test_lint_leaves_what_fits_every_value(template):
    """Both forms, counting words, endings that have one form, and a bracket, whose particle belongs to the word."""
    assert bare_particle(template) == ""
