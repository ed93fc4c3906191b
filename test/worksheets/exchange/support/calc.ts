import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { runSoffice } from "./soffice.ts";

const XML = '<?xml version="1.0" encoding="UTF-8"?>';

/**
 * LibreOffice would put its own files over those of a new profile, were it not told that it has done so; and it takes
 * what is typed for a day as it is written in Japan.
 */
const SETTINGS = `${XML}<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/Office"><prop oor:name="ooSetupInstCompleted" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>ja-JP</value></prop></item>
</oor:items>`;

const LIBRARIES = `${XML}<library:libraries xmlns:library="http://openoffice.org/2000/library"><library:library library:name="Standard" library:link="false"/></library:libraries>`;
const LIBRARY = `${XML}<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Clerk"/></library:library>`;

/** What a clerk does, for the macros of the tests. Texts are typed, so that Calc understands them as it does a user's. */
const HANDS = `
Function Named(sName As String, vContent)
  Dim oProperty As New com.sun.star.beans.PropertyValue
  oProperty.Name = sName
  oProperty.Value = vContent
  Named = oProperty
End Function

Function OpenBook(sName As String)
  OpenBook = StarDesktop.loadComponentFromURL(Folder & sName, "_blank", 0, Array(Named("Hidden", True)))
End Function

Sub SaveBook(oBook, sName As String, sFilter As String, sOptions As String)
  oBook.storeToURL(Folder & sName, Array(Named("FilterName", sFilter), Named("FilterOptions", sOptions)))
End Sub

Sub ShowSheet(oBook, sName As String)
  oBook.CurrentController.setActiveSheet(oBook.Sheets.getByName(sName))
End Sub

Sub TypeInto(oBook, sCell As String, sText As String)
  Dim oHelper
  oHelper = createUnoService("com.sun.star.frame.DispatchHelper")
  oHelper.executeDispatch(oBook.CurrentController.Frame, ".uno:GoToCell", "", 0, Array(Named("ToPoint", sCell)))
  oHelper.executeDispatch(oBook.CurrentController.Frame, ".uno:EnterString", "", 0, Array(Named("StringName", sText)))
End Sub

Sub SortBy(oRange, nColumn As Integer, bAscending As Boolean)
  Dim oFields(0) As New com.sun.star.table.TableSortField
  oFields(0).Field = nColumn
  oFields(0).IsAscending = bAscending
  oRange.sort(Array(Named("SortFields", oFields()), Named("ContainsHeader", True)))
End Sub
`;

function macro(folder: string, work: string): string {
  return `Function Folder As String
  Folder = "${pathToFileURL(folder).href}/"
End Function
${HANDS}
Sub Work
  On Error Goto Ended
${work}
  StarDesktop.terminate()
  Exit Sub
Ended:
  Open "${join(folder, TROUBLE)}" For Output As #1
  Print #1, Error(Err) & " in line " & Erl
  Close #1
  StarDesktop.terminate()
End Sub
`;
}

const TROUBLE = "trouble.txt";

/**
 * Does some work in one run of LibreOffice Calc. `files`: what is in the folder before; `work`: statements of LibreOffice
 * Basic that use the hands above. Gives back the files that are in the folder then.
 */
export function workInCalc(
  files: Readonly<Record<string, Uint8Array>>,
  work: string,
): ReadonlyMap<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), "calc-"));
  try {
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
    const source = macro(folder, work);
    const escaped = source.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
    const profile = join(folder, "profile");
    const user: Readonly<Record<string, string>> = {
      "registrymodifications.xcu": SETTINGS,
      "basic/script.xlc": LIBRARIES,
      "basic/Standard/script.xlb": LIBRARY,
      "basic/Standard/Clerk.xba": `${XML}<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Clerk" script:language="StarBasic">${escaped}</script:module>`,
    };
    for (const [name, content] of Object.entries(user)) {
      const path = join(profile, "user", name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
    }
    runSoffice(profile, ["macro:///Standard.Clerk.Work()"]);
    const trouble = join(folder, TROUBLE);
    if (existsSync(trouble)) throw new Error(readFileSync(trouble, "utf8"));
    const made = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
    return new Map(made.map(({ name }) => [name, new Uint8Array(readFileSync(join(folder, name)))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
