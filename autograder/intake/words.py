"""Why something that was handed in is not read, and what its student should know, in both languages."""

from autograder.student.text import Text

TOO_LARGE = Text(
    ko="파일이 50MB보다 커서 읽지 않았어요. 출력을 지우고 다시 저장해 주세요.",
    en="The file is larger than 50MB and was not read. Clear its outputs and save it again.",
)
NO_LAB = Text(
    ko="어느 실습의 파일인지 알 수 없어요. 파일 이름에 실습의 이름이나 번호를 넣어 주세요.",
    en="It cannot be told which lab this file belongs to. Put the lab's name or number into its name.",
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
    ko="낸 압축 파일에 항목이 모두 합해 너무 많아요. 노트북만 골라 다시 압축해 주세요.",
    en="What was handed in as zip archives has too many entries in all. Zip just the notebook again.",
)
TOO_MUCH = Text(
    ko="낸 압축 파일을 모두 풀면 너무 커져서 읽지 않았어요. 노트북만 골라 다시 압축해 주세요.",
    en="What was handed in as zip archives becomes too large when unpacked. Zip just the notebook again.",
)
TOO_DEEP = Text(
    ko="압축 파일 안에 압축 파일이 너무 여러 겹 들어 있어요. 한 번만 압축해 주세요.",
    en="There are too many archives within archives. Zip the files just once.",
)
TOO_LARGE_BESIDE = Text(
    ko="{name} 파일은 {limit}MB보다 커서 읽지 않았어요.",
    en="{name} is larger than {limit} MB and was not read.",
)
DISK_FULL = Text(
    ko="채점하는 컴퓨터의 디스크가 가득 차서 읽지 못했어요. 공간을 비우고 다시 채점해 주세요.",
    en="The disk of the computer that grades is full, so this was not read. Free some space and grade again.",
)

DOCUMENT = Text(
    ko="{name} 파일은 문서예요. Jupyter나 Colab에서 노트북(.ipynb)을 내려받아 다시 내 주세요.",
    en="{name} is a document. Download the notebook (.ipynb) from Jupyter or Colab and hand it in.",
)
IMAGE = Text(
    ko="{name} 파일은 그림이나 영상이에요. 화면을 찍지 말고 노트북 파일(.ipynb)을 내 주세요.",
    en="{name} is a picture or a film. Hand in the notebook file (.ipynb), not a photo of it.",
)
SHORTCUT = Text(
    ko="{name} 파일은 바로가기라서 내용이 들어 있지 않아요. 노트북 파일(.ipynb)을 내려받아 내 주세요.",
    en="{name} is a shortcut and holds no work. Download the notebook file (.ipynb) and hand it in.",
)
WEB_PAGE = Text(
    ko="{name} 파일은 웹 페이지예요. 노트북을 HTML이 아니라 .ipynb로 내려받아 내 주세요.",
    en="{name} is a web page. Download the notebook as .ipynb, not as HTML, and hand it in.",
)
NO_NOTEBOOK = Text(
    ko="{name} 파일의 내용은 노트북이 아니에요. 노트북을 .ipynb로 다시 내려받아 내 주세요.",
    en="What {name} holds is no notebook. Download the notebook as .ipynb again and hand it in.",
)
OTHER_FILES = Text(
    ko="{name} 같은 파일만 있고 노트북(.ipynb)이나 스크립트(.py)가 없어요. 노트북 파일도 함께 내 주세요.",
    en="There are only files such as {name}, and no notebook (.ipynb) or script (.py). Hand in the notebook, too.",
)
AUTOSAVE = Text(
    ko="{name} 자동 저장 사본만 있어요. Jupyter에서 저장한 노트북 자체를 내 주세요.",
    en="There is only an autosaved copy, {name}. Hand in the notebook itself, as Jupyter saved it.",
)
HIDDEN = Text(
    ko="{name} 파일은 숨김 폴더에 있어서 읽지 않았어요. 보통 폴더로 옮겨서 다시 내 주세요.",
    en="{name} lies in a hidden folder and was not read. Move it into an ordinary folder and hand it in again.",
)
LEFT_BEHIND = Text(
    ko="{name} 파일은 macOS가 남긴 보조 파일이고 노트북이 아니에요. 노트북을 골라 다시 압축해 주세요.",
    en="{name} is a file that macOS leaves behind, and no notebook. Zip the notebook itself again.",
)
CLASS_INSIDE = Text(
    ko="여러 학생의 제출물을 내려받은 압축 파일처럼 보여요. 강의자라면 폴더 대신 이 파일을 직접 지정하세요.",
    en="This archive is laid out like a download of a whole class. If you teach it, name the file, not its folder.",
)

SEVERAL = Text(
    ko="같은 실습의 파일이 {count}개예요. {why_ko} {name} 파일을 채점했어요.",
    en="There are {count} files for this lab; {name} was graded, {why_en}.",
)
LATEST_BY_NAME = Text(ko="이름에 적힌 순서가 가장 나중인", en="since its name says that it is the latest")
NOTEBOOK_FIRST = Text(ko="스크립트보다 먼저 보는 노트북인", en="since a notebook comes before a script")
NEWEST = Text(ko="가장 나중에 저장한", en="since it was saved last")
OWN_NAME = Text(ko="실습의 이름을 그대로 쓴", en="since it bears the lab's own name")
OWN_STUDENT = Text(ko="학생의 이름이 적힌", en="since it bears the student's name")
LATEST_UPLOAD = Text(ko="가장 나중에 올린", en="since it was uploaded last")
BY_ALPHABET = Text(ko="저장 시각이 같아서 이름 순서로 고른", en="chosen by its name, since all were saved at one time")
FELL_BACK = Text(
    ko="{name} 파일을 채점했어요. 가장 최근 파일인 {latest} 파일은 읽을 수 없었어요: {reason_ko}",
    en="{name} was graded. The latest file, {latest}, could not be read: {reason_en}",
)
STILL_STUBS = Text(
    ko="{name} 파일을 채점했어요. 먼저 볼 차례인 {latest} 파일은 아직 아무것도 작성하지 않은 그대로예요.",
    en="{name} was graded. Nothing is written yet in {latest}, which would have come first.",
)
NOT_READ = Text(ko="{name} 파일은 읽지 못했어요: {reason_ko}", en="{name} was not read: {reason_en}")
NOT_WRITTEN = Text(ko="{name} 파일에는 아직 아무것도 작성하지 않았어요.", en="Nothing is written yet in {name}.")
NOT_LOOKED_AT = Text(
    ko="앞의 파일들을 읽는 데 시간이 너무 오래 걸려서 {name} 파일부터는 보지 않았어요. 한 파일만 다시 내 주세요.",
    en="Reading the files before {name} took too long, so it and the rest were not looked at. Hand in one file.",
)
TAKEN_AS = Text(
    ko="{name} 파일을 {wanted} 파일로 읽었어요. 다음에는 노트북과 같은 폴더에 그 이름으로 내 주세요.",
    en="{name} was read as {wanted}. Next time hand it in under that name, beside the notebook.",
)
SEVERAL_BESIDE = Text(
    ko="{wanted} 파일로 볼 수 있는 파일이 {count}개예요. {why_ko} {name} 파일을 썼어요.",
    en="{count} files could be {wanted}; {name} was used, {why_en}.",
)
NEAREST = Text(ko="노트북에 가장 가까이 있는", en="since it lies nearest to the notebook")

NOTHING = Text(ko="미제출", en="nothing handed in")
NOT_LISTED = Text(ko="명단에 없음", en="not on the roster")
AMBIGUOUS = Text(ko="명단의 여러 학생과 이름이 같음", en="matches several students of the roster")
CLAIMED = Text(
    ko="한 학생의 제출물이 여러 이름으로 있음, 누구의 것인지 확인 필요: {names}",
    en="one student's work under several names, see whose each is: {names}",
)
