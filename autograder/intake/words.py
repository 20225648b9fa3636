"""Why something that was handed in is not read, and what its student should know, in both languages."""

from autograder.text import Text

TOO_LARGE = Text(
    ko="파일이 50MB보다 커서 읽지 않았어요. 출력을 지우고 다시 저장해 주세요.",
    en="The file is larger than 50MB and was not read. Clear its outputs and save it again.",
)
NO_LAB = Text(
    ko="어느 실습의 파일인지 알 수 없어요. 파일 이름에 lab2처럼 실습 번호를 넣어 주세요.",
    en="It cannot be told which lab this file belongs to. Put the lab's number, such as lab2, into its name.",
)
NO_FILE = Text(
    ko="노트북(.ipynb)이나 스크립트(.py)가 없어요. 노트북 파일을 다시 내 주세요.",
    en="There is no notebook (.ipynb) and no script (.py). Hand in the notebook file.",
)
CANNOT_READ = Text(
    ko="파일이나 폴더를 열 권한이 없어요. 읽기 권한을 주고 다시 내 주세요.",
    en="There is no permission to open the file or folder. Allow reading it and hand it in again.",
)
LINK = Text(
    ko="파일이 아니라 다른 곳을 가리키는 링크예요. 링크 대신 파일 자체를 내 주세요.",
    en="This is a link to another place and no file. Hand in the file itself.",
)
NO_REGULAR_FILE = Text(
    ko="보통 파일이 아니라 장치나 파이프예요. 노트북 파일을 내 주세요.",
    en="This is a device or a pipe and no ordinary file. Hand in the notebook file.",
)
IS_ZIP = Text(
    ko="이름과 달리 ZIP 압축 파일이에요. 확장자를 .zip으로 바꾸거나 노트북을 그대로 내 주세요.",
    en="Despite its name, this is a zip archive. Rename it to .zip, or hand in the notebook itself.",
)
NO_ZIP = Text(
    ko="이름과 달리 ZIP 압축 파일이 아니에요. 노트북이라면 확장자를 .ipynb로 바꾸고, 아니면 다시 압축해 주세요.",
    en="Despite its name, this is no zip archive. If it is a notebook, rename it to .ipynb; otherwise zip it again.",
)
BROKEN = Text(
    ko="압축 파일이 잘렸거나 손상되었어요. 다시 압축해서 내 주세요.",
    en="The archive is cut off or damaged. Zip it again and hand it in.",
)
ENCRYPTED = Text(
    ko="압축 파일에 암호가 걸려 있어요. 암호 없이 다시 압축해 주세요.",
    en="The archive is protected by a password. Zip it again without one.",
)
UNKNOWN_METHOD = Text(
    ko="지원하지 않는 방식으로 압축되어 있어요. 일반 ZIP으로 다시 압축해 주세요.",
    en="The archive is compressed in a way that is not supported. Zip it again as an ordinary zip.",
)
OTHER_ARCHIVE = Text(
    ko="이 압축 형식은 읽을 수 없어요. .zip으로 압축해서 다시 내 주세요.",
    en="This kind of archive cannot be read. Save it as .zip and hand it in again.",
)
UNSAFE_PATH = Text(
    ko="압축 파일 안의 경로가 폴더 밖을 가리켜요. 파일만 골라 다시 압축해 주세요.",
    en="A path in the archive leads out of its folder. Zip just the files again.",
)
OVERLAP = Text(
    ko="압축 파일 안의 항목이 서로 겹쳐요. 일반 ZIP으로 다시 압축해 주세요.",
    en="Entries of the archive overlap. Zip the files again as an ordinary zip.",
)
TOO_MANY = Text(
    ko="압축 파일에 항목이 너무 많아요. 노트북만 골라 다시 압축해 주세요.",
    en="The archive has too many entries. Zip just the notebook again.",
)
TOO_MUCH = Text(
    ko="압축을 풀면 너무 커져서 읽지 않았어요. 노트북만 골라 다시 압축해 주세요.",
    en="The archive becomes too large when it is unpacked and was not read. Zip just the notebook again.",
)
TOO_DEEP = Text(
    ko="압축 파일 안에 압축 파일이 너무 여러 겹 들어 있어요. 한 번만 압축해 주세요.",
    en="There are too many archives within archives. Zip the files just once.",
)
RUN_FULL = Text(
    ko="한 번에 채점할 수 있는 크기를 넘어서 읽지 않았어요. 나누어 채점해 주세요.",
    en="This run has unpacked as much as it may, so this was not read. Grade the class in parts.",
)

SEVERAL = Text(
    ko="같은 실습의 파일이 여러 개라서 {name} 파일을 채점했어요.",
    en="There are several files for this lab; {name} was graded.",
)
FELL_BACK = Text(
    ko="{name} 파일을 채점했어요. 가장 최근 파일인 {latest} 파일은 읽을 수 없었어요: {reason_ko}",
    en="{name} was graded. The latest file, {latest}, could not be read: {reason_en}",
)
NOT_READ = Text(ko="{name} 파일은 읽지 못했어요: {reason_ko}", en="{name} was not read: {reason_en}")

NOTHING = Text(ko="미제출", en="nothing handed in")
NOT_LISTED = Text(ko="명단에 없음", en="not on the roster")
AMBIGUOUS = Text(ko="명단의 여러 학생과 이름이 같음", en="matches several students of the roster")
