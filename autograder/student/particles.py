"""Korean particles that fit the value before them: ``{received}이(가)`` becomes ``28이`` or ``RGBA가``.

A particle depends on whether the value, as it is read aloud, ends in a consonant. Where that cannot be told, both forms
stay: ``이(가)``.
"""

import re

# Both forms, as words are written -> after a consonant, after a vowel.
PARTICLES = {
    "이(가)": ("이", "가"),
    "은(는)": ("은", "는"),
    "을(를)": ("을", "를"),
    "과(와)": ("과", "와"),
    "(으)로": ("으로", "로"),
    "이에요(예요)": ("이에요", "예요"),
    "이라서(라서)": ("이라서", "라서"),
    "이고(고)": ("이고", "고"),
}
# Last sound of digits, and of letters that are read by their names: a consonant, ㄹ, or a vowel where they are absent.
CONSONANT, RIEUL, VOWEL = "consonant", "rieul", "vowel"
DIGITS = {"0": CONSONANT, "1": RIEUL, "3": CONSONANT, "6": CONSONANT, "7": RIEUL, "8": RIEUL}
LETTERS = {"L": RIEUL, "M": CONSONANT, "N": CONSONANT, "R": RIEUL}
# Endings of English words, as Korean writes them; the first that fits. What is not here is not told.
ENDINGS = (
    ("ing", CONSONANT),
    ("ng", CONSONANT),
    ("tion", CONSONANT),
    ("type", CONSONANT),
    ("one", CONSONANT),
    ("ine", CONSONANT),
    ("ame", CONSONANT),
    ("ime", CONSONANT),
    # As in 셰입.
    ("ape", CONSONANT),
    ("prop", CONSONANT),
    ("crop", CONSONANT),
    ("out", CONSONANT),
    ("ol", RIEUL),
    ("el", RIEUL),
    ("al", RIEUL),
    ("le", RIEUL),
    ("ll", RIEUL),
    ("m", CONSONANT),
    ("n", CONSONANT),
    ("a", VOWEL),
    ("i", VOWEL),
    ("o", VOWEL),
    ("u", VOWEL),
    ("y", VOWEL),
    ("er", VOWEL),
    ("or", VOWEL),
    ("se", VOWEL),
    ("ce", VOWEL),
    ("s", VOWEL),
    ("x", VOWEL),
    ("d", VOWEL),
    ("sh", VOWEL),
    ("st", VOWEL),
    ("ct", VOWEL),
    ("at", VOWEL),
    ("nt", VOWEL),
    ("acc", VOWEL),
    ("ch", VOWEL),
    ("th", VOWEL),
    ("ge", VOWEL),
    ("ize", VOWEL),
    ("ide", VOWEL),
    ("ode", VOWEL),
    ("ave", VOWEL),
    ("ore", VOWEL),
    ("ue", VOWEL),
)
HANGUL, LAST_SYLLABLE, FINALS, RIEUL_FINAL = ord("가"), ord("힣"), 28, 8
# A placeholder with a quote that closes it. A particle behind a bracket belongs to the word before the bracket.
PLACEHOLDER = r"\{[\w.]+(?:![rsa])?(?::[^{}]*)?\}[`'\"]*"
# Braces may also stand for themselves.
PLACES = re.compile(rf"(?P<shown>\{{\{{|\}}\}}|{PLACEHOLDER})(?P<particle>{'|'.join(map(re.escape, PARTICLES))})?")
BOTH = re.compile("|".join(map(re.escape, PARTICLES)))
# A particle that fits some values only.
BARE = re.compile(PLACEHOLDER + r"(이|가|은|는|을|를|과|와|로|으로|이에요|예요|이라서|라서|이고|고)(?=[\s,.!?]|$)")


def bare_particle(template: str) -> str:
    """The first particle behind a placeholder that has one form only; empty where there is none."""
    found = BARE.search(template)
    return found[1] if found else ""


def fitted(text: str) -> str:
    """A text with its values in it: each particle that is written with both forms, in the form that fits."""
    return BOTH.sub(lambda found: _form(text[: found.start()], found[0]), text)


def fitting(template: str, facts: dict[str, object]) -> str:
    """``template.format(**facts)``, each particle that follows a placeholder in the form that fits its value."""

    def filled(found: re.Match[str]) -> str:
        shown = found["shown"].format(**facts)
        particle = found["particle"]
        return shown + (_form(shown, particle) if particle else "")

    return PLACES.sub(filled, template)


def _form(value: str, particle: str) -> str:
    sound = last_sound(value)
    if sound is None:
        return particle
    after_consonant, after_vowel = PARTICLES[particle]
    # 로 follows ㄹ, too.
    return after_vowel if sound == VOWEL or (sound == RIEUL and particle == "(으)로") else after_consonant


def last_sound(value: str) -> str | None:
    """How a value ends when it is read aloud; None where that cannot be told."""
    plain = re.sub(r"[^0-9A-Za-z가-힣%]+$", "", value)
    if not plain:
        return None
    if plain[-1] == "%":
        return VOWEL
    if plain[-1].isdigit():
        return DIGITS.get(plain[-1], VOWEL)
    if HANGUL <= ord(plain[-1]) <= LAST_SYLLABLE:
        final = (ord(plain[-1]) - HANGUL) % FINALS
        return VOWEL if not final else RIEUL if final == RIEUL_FINAL else CONSONANT
    word = re.split(r"[^A-Za-z]", plain)[-1]
    # Letters by their names: RGBA, and the png of a file's name.
    if len(word) == 1 or word.isupper() or not set("aeiouy") & set(word.lower()):
        return LETTERS.get(word[-1].upper(), VOWEL)
    return next((sound for ending, sound in ENDINGS if word.lower().endswith(ending)), None)
