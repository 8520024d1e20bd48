#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""spreadsheets.py SOKUTOCTL FAQ: what we write, LibreOffice reads cell by cell as we mean it and without a
formula; what LibreOffice writes, we import as it was meant. Skipped (exit 77) without LibreOffice."""
import csv
import json
import os
import shutil
import subprocess
import sys
import tempfile
import zipfile

program, faq = sys.argv[1:3]
folder = tempfile.mkdtemp(prefix="sokuto-sheets-")
environment = dict(os.environ, HOME=folder, LC_ALL="C.UTF-8")

AWKWARD = {
    "sokuto-faq": {
        "version": 1,
        "edition": {"title": "=題", "date": "2024-10-10", "number": 1, "version": 1},
        "categories": [{"id": 7, "name": "+親", "number": "1", "position": 1, "version": 1}],
        "entries": [
            {"id": 5, "no": "1-1", "category": 7, "question": "=cmd|'/c calc'!A1", "lifecycle": "published",
             "version": 1, "phrases": ["'なくした", "@SUM(1)"],
             "answers": [{"text": "  -1\n\n'=2  x;y,\"z\"", "spokenLine": "_x000D_ <b>&amp;</b>", "memo": "＝内線"}]},
            {"id": 6, "no": "007", "category": 7, "question": "2024/10/10", "lifecycle": "published",
             "version": 1, "answers": [{"text": "1-2"}]},
        ],
    }
}

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
PARTS = {
    "[Content_Types].xml": f"""<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels"
 ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml"
 ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override
 PartName="/xl/worksheets/sheet1.xml"
 ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override
 PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>
<Override PartName="/xl/sharedStrings.xml"
 ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>""",
    "_rels/.rels": f"""<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1"
 Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>""",
    "xl/workbook.xml": f"""<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets><sheet name="一覧" sheetId="1"
 r:id="rId1"/></sheets></workbook>""",
    "xl/_rels/workbook.xml.rels": f"""<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1"
 Type="{OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="{OFFICE}/styles"
 Target="styles.xml"/><Relationship Id="rId3" Type="{OFFICE}/sharedStrings" Target="sharedStrings.xml"/>
</Relationships>""",
    "xl/styles.xml": f"""<styleSheet xmlns="{MAIN}"><fonts count="1"><font><sz val="11"/><name val="Arial"/></font>
</fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders>
<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" xfId="0"/><xf numFmtId="14" xfId="0"
 applyNumberFormat="1"/></cellXfs></styleSheet>""",
    "xl/sharedStrings.xml": f"""<sst xmlns="{MAIN}"><si><t>No</t></si><si><t>質問</t><rPh sb="0" eb="2"><t>シツモン</t>
</rPh></si><si><t>回答</t></si><si><t>確認日</t></si><si><t>吉田兼好とは</t><rPh sb="0" eb="2"><t>ヨシダ</t></rPh><rPh
 sb="2" eb="4"><t>ケンコウ</t></rPh></si><si><r><t>日本</t></r><r><rPr><b/></rPr><t>語_x000D_
二行目</t></r></si></sst>""",
    "xl/worksheets/sheet1.xml": f"""<worksheet xmlns="{MAIN}"><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c>
<c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c></row><row r="3"><c r="A3"
 t="inlineStr"><is><t>1-1</t></is></c><c r="B3" t="s"><v>4</v></c><c r="C3" t="s"><v>5</v></c><c r="D3" s="1">
<v>45575</v></c></row></sheetData></worksheet>""",
}


def path(name):
    return os.path.join(folder, name)


def sokutoctl(*arguments):
    done = subprocess.run([program, *arguments], env=environment, capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"sokutoctl {' '.join(arguments)}: {done.stderr}")
    return done.stdout


def office(name, target, *options):
    """The file in another format, written by LibreOffice; its path."""
    out = path(f"office-{target[:3]}-{name}")
    subprocess.run(["soffice", "--headless", *options, "--convert-to", target, "--outdir", out, path(name)],
                   env=environment, check=True, capture_output=True, timeout=150)
    return os.path.join(out, os.listdir(out)[0])


def rows_of(file):
    with open(file, encoding="utf-8-sig", newline="") as text:
        rows = [row for row in csv.reader(text)]
    for row in rows:
        while row and not row[-1]:
            row.pop()
    while rows and not rows[-1]:
        rows.pop()
    return rows


def entries_of(file):
    """Imported into a new FAQ and written as JSON: the entries without their ids."""
    made = path("made.sqlite")
    if os.path.exists(made):
        os.remove(made)
    sokutoctl("import", file, "--into", made)
    sokutoctl("export", "--from", made, path("made.json"))
    with open(path("made.json"), encoding="utf-8") as text:
        entries = json.load(text)["sokuto-faq"]["entries"]
    return [{key: entry.get(key) for key in ("no", "question", "answers", "phrases", "confirmedOn")}
            for entry in entries]


def same(what, found, wanted):
    if found != wanted:
        sys.exit(f"{what}:\n  found  {found}\n  wanted {wanted}")
    print(f"ok: {what}")


def check():
    sokutoctl("export", "--from", faq, path("whole.csv"))
    ours = rows_of(path("whole.csv"))
    for ending in ("xlsx", "ods"):
        sokutoctl("export", "--from", faq, path("whole." + ending))
        read = rows_of(office("whole." + ending, "csv:Text - txt - csv (StarCalc):44,34,76,1"))
        same(f"LibreOffice reads every cell of our .{ending}", read, ours)

    with open(path("awkward.json"), "w", encoding="utf-8") as text:
        json.dump(AWKWARD, text)
    awkward = path("awkward.sqlite")
    sokutoctl("import", path("awkward.json"), "--into", awkward)
    wanted = entries_of(path("awkward.json"))
    for ending, options in (("xlsx", ()), ("ods", ()), ("csv", ("--infilter=CSV:44,34,76,1",))):
        sokutoctl("export", "--from", awkward, path("awkward." + ending))
        there = office("awkward." + ending, "ods", *options)
        with zipfile.ZipFile(there) as archive:
            formulas = archive.read("content.xml").count(b"table:formula")
        same(f"no formula in our .{ending}", formulas, 0)
        if ending != "csv":  # a CSV says of no cell that it is text
            same(f"our .{ending} comes back through LibreOffice", entries_of(there), wanted)

    with zipfile.ZipFile(path("furigana.xlsx"), "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in PARTS.items():
            archive.writestr(name, '<?xml version="1.0" encoding="UTF-8"?>\n' + text)
    wanted = [{"no": "1-1", "question": "吉田兼好とは", "answers": [{"text": "日本語\n二行目"}], "phrases": None,
               "confirmedOn": "2024-10-10"}]
    same("furigana, runs and dates", entries_of(path("furigana.xlsx")), wanted)
    for ending in ("xlsx", "ods"):
        same(f"the same as LibreOffice writes it (.{ending})", entries_of(office("furigana.xlsx", ending)), wanted)


if not shutil.which("soffice"):
    print("skipped: LibreOffice is not installed (apt-get install --no-install-recommends libreoffice-calc-nogui)")
    sys.exit(77)
try:
    check()
finally:
    shutil.rmtree(folder, ignore_errors=True)
