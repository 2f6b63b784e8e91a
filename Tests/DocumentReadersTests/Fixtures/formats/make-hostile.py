"""Makes the hostile documents beside this file."""
import zipfile

WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def document(body, head=""):
    return f'<?xml version="1.0"?>{head}<w:document {WORD}><w:body>{body}</w:body></w:document>'


def paragraph(text):
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def make(name, content, others=()):
    with zipfile.ZipFile(name, "w", zipfile.ZIP_DEFLATED) as archive:
        for other in others:
            archive.writestr(zipfile.ZipInfo(other, (2026, 1, 1, 0, 0, 0)), "root:x:0:0")
        info = zipfile.ZipInfo("word/document.xml", (2026, 1, 1, 0, 0, 0))
        info.compress_type = zipfile.ZIP_DEFLATED
        archive.writestr(info, content)


make("hostile-packed.docx", document(paragraph("a") + " " * (20 << 20)))
make("hostile-names.docx", document(paragraph("Plain text.")), ["../../etc/passwd", "/etc/passwd"])
entity = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
make("hostile-entity.docx", document(paragraph("&e;"), entity))
make("hostile-depth.docx", document("<w:sdt>" * 100_000))
