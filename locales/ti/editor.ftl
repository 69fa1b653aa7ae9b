# Draft: not yet reviewed by a translator.

### Staff write the instructions, and see what is left to do.

## The worklist
worklist-title = ክጸሓፉ ዘለዎም ጽሑፋት
worklist-activities = ንጥፈታት
worklist-no-activities = ክትጽሕፉሉ እትኽእሉ ንጥፈት የብልኩምን።
worklist-left = { $texts ->
    [one] ሓደ ጽሑፍ ክርአ ኣለዎ
   *[other] { $texts } ጽሑፋት ክርኣዩ ኣለዎም
}
worklist-to-do = ክግበር ዘለዎ
worklist-all = ኩሉ ቋንቋታት
worklist-show = ኣርኢ
worklist-nothing = ኣብዚ ኩሉ ድሉው እዩ።
worklist-activity = ንጥፈት
worklist-level = ደረጃ
worklist-state = ኩነታት

## The languages of the interface
interface-title = ቋንቋታት ናይቲ መተግበሪ
interface-what = ቃላት ናይ መልጎማትን ኣርእስትታትን ኣብ ፋይላት እዩ ዘሎ። ከተውርድዎምን ንተርጓሚ ክትህብዎምን ትኽእሉ። ክፋል ናይቲ ፕሮግራም እዮም። ስለዚ ሓደስቲ ቃላት ምስ ዝቕጽል ሕታም ይመጹ። ነቲ ፋይላት ናብቶም Steg ዝሰርሑ ስደድዎ።
interface-messages = ጽሑፋት
interface-drafted = ጸሓፊ
interface-reviewed = መርማሪ
interface-nobody = ገና ማንም

## The matrix
matrix-title = ጽሑፋት ናይቲ ንጥፈት
matrix-caption = ቋንቋታትን ደረጃታትን
matrix-language = ቋንቋ
matrix-files = ፋይል
matrix-download = ኣውርድ
matrix-open = ክፈት
matrix-write = ጽሓፍ
matrix-written = ጸሓፊ { $name }፣ { $day }
matrix-came = ምስ Steg መጺኡ፣ { $day }
matrix-reviewed = መርማሪ { $name }፣ { $day }
matrix-waiting = { $people ->
    [one] ሓደ ተሳታፊ ይጽበ ኣሎ
   *[other] { $people } ተሳተፍቲ ይጽበዩ ኣለዉ
}

## How it stands with a text
state-missing = የለን
state-instead = ዝንበብ ደረጃ፦ { $level }
state-stale = ኣረጊት
state-draft = ንድፊ
state-reviewed = ተመርሚሩ

## Writing
editor-back = ኩሉ ጽሑፋት
editor-title = ኣርእስቲ
editor-step = ስጉምቲ { $step }
editor-text = ጽሑፍ
editor-section = ክፋል
editor-picture = ስእሊ
editor-picture-none = ብዘይ ስእሊ
editor-add = ሓድሽ ስጉምቲ
editor-up = ንላዕሊ
editor-down = ንታሕቲ
editor-remove = ኣውጽእ
editor-look = ርአ
editor-save = ዓቅብ
editor-saved = እቲ ጽሑፍ ተዓቂቡ።
editor-not-saved = እቲ ጽሑፍ ገና ኣይተዓቀበን።
editor-source-new = ሓድሽ ጽሑፍ፦
editor-made-from = ዝተጻሕፈሉ፦ { $level }፣ ሕታም { $version }።
editor-stale-what = እቲ ስዊድንኛ ጽሑፍ ተቐይሩ። ሓድሽ ዘሎ ኣብ ጎድኒ ነፍሲ ወከፍ ስጉምቲ ኣሎ።
editor-start-with = ካብዚ ጽሓፍ፦
editor-swedish-first = መጀመርታ ነቲ ስዊድንኛ ጽሑፍ ጽሓፉ።
editor-changed = ካልእ ሰብ ሓድሽ ሕታም ዓቂቡ። ጽሑፍኩም ገና ኣብዚ ኣሎ። ኣነጻጽርዎም። እንተ ዓቂብኩም ናትኩም እቲ ሓድሽ ይኸውን።
editor-theirs = እቲ ካልእ ጽሑፍ
editor-readability = እቲ ጽሑፍ ክንደይ ቀሊል እዩ?
editor-readability-what = ኮምፒተር ቃላት ይቖጽር። እቲ ጽሑፍ ጽቡቕ ምዃኑ ኣይፈልጥን። ከቢድ ጽሑፍ እውን ክትዕቅቡ ትኽእሉ።
editor-passes = እቲ ጽሑፍ ንዚ ደረጃ ዝኣክል ቀሊል እዩ።
editor-too-hard = እቲ ጽሑፍ ንዚ ደረጃ ኣዝዩ ከቢድ እዩ።
editor-no-gate = እዚ ደረጃ ደረት የብሉን።
editor-figures = LIX { $lix }። ቃላት ኣብ ሓደ ምሉእ ሓሳብ፦ { $mean }። እቲ ዝነውሐ፦ { $longest } ቃላት።
editor-figures-gate = LIX { $lix } (እንተበዝሐ { $most })። ቃላት ኣብ ሓደ ምሉእ ሓሳብ፦ { $mean } (እንተበዝሐ { $most_mean })። እቲ ዝነውሐ፦ { $longest } ቃላት (እንተበዝሐ { $most_longest })።
editor-long-sentence = { $words } ቃላት ኣብ ሓደ ምሉእ ሓሳብ፦ { $sentence }
editor-long-words = ነዋሕቲ ቃላት፦ { $words }
editor-preview = ኣብ ሞባይል ከምዚ ይርአ
editor-versions = ሕታማት
editor-version = ሕታም { $version }
editor-again = ነዚ ሕታም እንደገና ተጠቐሙ
editor-review = ነቲ ቋንቋ እፈልጦ። እቲ ጽሑፍ ቅኑዕ እዩ።
editor-review-take = ምርመራ ስረዝ
editor-review-said = እቲ ጽሑፍ ተመርሚሩ።
editor-review-taken = እቲ ጽሑፍ ዳግም ንድፊ እዩ።
editor-title-empty = ኣርእስቲ የለን።
editor-step-empty = ስጉምቲ { $step } ጽሑፍ የብሉን።
editor-title-too-long = ኣርእስቲ ኣዝዩ ነዊሕ እዩ። ክሳብ { $most } ፊደላት ይኽእል።
editor-step-too-long = ስጉምቲ { $step } ኣዝዩ ነዊሕ እዩ። ክሳብ { $most } ፊደላት ይኽእል።
editor-title-unseen = ኣብ ኣርእስቲ ዘይርአ ምልክታት ኣሎ። እንደገና ጽሓፍዎ።
editor-step-unseen = ኣብ ስጉምቲ { $step } ዘይርአ ምልክታት ኣሎ። እንደገና ጽሓፍዎ።
editor-no-steps = እቲ ጽሑፍ ስጉምቲ የብሉን።
editor-too-many-steps = ስጉምትታት ኣዝዩ በዚሑ። ክሳብ { $most } ይኽእል።
editor-file-refused = እዚ ፋይል ኣይሰርሕን። ዝተቐየረ የለን። ነዚ ኣርሙ፦

## Translators' files
import-title = ፋይል ተቐበል
import-what = ንሓደ ቋንቋ ፋይል ኣውርዱ። ተርጓሚ ይመልኦ። ኣብዚ ስደድዎ። መጀመርታ እንታይ ሓድሽ ከም ዝኸውን ትርእዩ።
import-file = ፋይል (.po)
import-look = ሓድሽ ኣርኢ
import-changes = እዚ ሓድሽ ይኸውን
import-nothing = ኣብቲ ፋይል ሓድሽ የለን።
import-stale = እቲ ስዊድንኛ ጽሑፍ ድሕሪ ምስራሕ ናይቲ ፋይል ተቐይሩ።
import-take = ከም ንድፊ ዓቅብ

## What is wrong with a file; PO and UTF-8 stay
po-line = መስመር { $line }
po-encoding = እቲ ፊደላት ክንበብ ኣይክእልን። ነቲ ፋይል ብ UTF-8 ዓቅብዎ።
po-syntax = እቲ መስመር ብቕርጺ PO ኣይኮነን።
po-too-large = እቲ ፋይል ኣዝዩ ዓቢ እዩ።
po-plural = እቲ ፋይል ቅርጺ ብዙሕ ክህልዎ የብሉን።
po-fuzzy = እቲ ጽሑፍ ድሉው ከም ዘይኮነ ምልክት ኣለዎ።
po-head = ኣብ ርእሲ ናይቲ ፋይል { $name } የለን ወይ ጌጋ እዩ። ነቲ ፋይል እንደገና ኣውርድዎ።
po-other-activity = እቲ ፋይል ናይ ካልእ ንጥፈት እዩ።
po-unknown-source = እቲ ኣብቲ ፋይል ዘሎ ስዊድንኛ ጽሑፍ ኣብዚ የለን።
po-twice = { $key } ክልተ ግዜ ኣሎ።
po-unknown = { $key } ኣብቲ ስዊድንኛ ጽሑፍ የለን።
po-missing = { $key } ኣብቲ ፋይል የለን።
po-untranslated = { $key } ኣይተተርጎመን።
po-too-long = { $key } ኣዝዩ ነዊሕ እዩ።
po-unseen = ኣብ { $key } ዘይርአ ምልክታት ኣሎ።
po-other-words = ስዊድንኛ ናይ { $key } ኣብቲ ፋይል ተቐይሩ።
po-gone = { $key } ደጊም ኣብቲ ስዊድንኛ ጽሑፍ የለን። እቲ ትርጉም ምጠፍአ። ሓድሽ ፋይል ኣውርዱ።
