# Draft: not yet reviewed by a translator.
### Words of the trade: a word, her own list, the practice.

words-title = ቃል
words-mine = ቃላተይ
words-of = ቃላት ናይቲ ንጥፈት
words-of-empty = ኣብዚ ገና ቃላት የለን።
words-activities = ቃላት ናይ ንጥፈታትኩም
words-back = ተመለሱ፦
words-mine-empty = ዝርዝርኩም ባዶ እዩ። ብዛዕባ ንጥፈት ብስዊድንኛ ኣንብቡ። ኣብ ትሕቲኡ ነጥብታት ዘለዎ ቃል ጠውቑ።
words-on = ኣብ ዝርዝረይ ወስኹ
words-off = ካብ ዝርዝረይ ኣውጽኡ
words-is-on = እቲ ቃል ኣብ ዝርዝርኩም ኣሎ።
words-known = { $count ->
    [one] { $count } ቃል ትፈልጡ።
   *[other] { $count } ቃላት ትፈልጡ።
}
words-counts = ኣማኻሪኹም ነዚ ልምምድ ንዕላማታት ቋንቋኹም ይቖጽርዎ።

## The practice: a picture, and which word it is
practice-title = ቃላት ተለማመዱ
practice-what = ስእሊ ትርእዩ። እቲ ናይ ስዊድንኛ ቃል ምረጹ። እቶም ስእልታት ክሳብ ሸሞንተ እዮም።
practice-start = ጀምሩ
practice-too-few = ስእሊ ዘለዎም ቃላት ገና ውሑዳት እዮም። ደሓር ተመለሱ።
practice-of = ስእሊ { $at } ካብ { $of }
practice-question = ኣየናይ ቃል እዩ?
practice-right = ቅኑዕ!
practice-wrong = ዳርጋ። እቲ ቃል እዚ እዩ።
practice-chose = ዝመረጽክምዎ፦
practice-next = ዝቕጽል ስእሊ
practice-end = ውጽኢት ርኣዩ
practice-done = ጽቡቕ ተለማሚድኩም!
practice-score = ቅኑዕ፦ { $right } ካብ { $of }።
practice-again = ደጊምኩም ተለማመዱ
practice-look = ነዚኦም ደጊምኩም ርኣዩ

## Seen by staff
desk-words = ቃላት
desk-words-score = ዝተለማመድዎም ቃላት፦ { $practised }። ዝፈልጥዎም ቃላት፦ { $known }።
desk-words-known = መልሲ ኣብ ሰለስተ ዝተፈላለያ መዓልታት ቅኑዕ ምስ ዝኸውን፣ ቃል ከም ዝፍለጥ ይቑጸር።
desk-words-counts = ልምምድ ንቋንቋ ይቑጸር
desk-words-counts-what = ተሳታፊ ኣብ ዕላማታቶም ይርእይዎ። ንምዕራፋት ባዕልኹም ትምልክቱ።
words-setup-what = እቶም ቃላት ኣብ ናይ ስዊድንኛ ጽሑፋት ናይቲ ንጥፈት ይምልከቱ። ድሉዋት ቃላት ምስቲ ድሉው ጽሑፍ ይመጹ።
words-setup-none = እዚ ንጥፈት ገና ቃላት የብሉን።
words-setup-translated = ቋንቋታት፦ { $count } ካብ { $of }
words-edit = ቀይሩ
words-remove = ኣውጽኡ
words-new = ሓድሽ ቃል
words-change = ነቲ ቃል ቀይሩ
words-field-swedish = እቲ ቃል ብስዊድንኛ፣ ምስ en ወይ ett
words-field-forms = ቅርጽታት፣ ብ comma ዝተፈላለዩ
words-field-forms-hint = ከምቲ እቲ ቃል ኣብቶም ጽሑፋት ዘለዎ፦ handske, handsken, handskar።
words-field-sentence = ሓጺር ምሉእ ሓሳብ ብኣዝዩ ቀሊል ስዊድንኛ
words-field-picture = ስእሊ
words-picture-none = ስእሊ የለን
words-translations = ብኻልእ ቋንቋታት

## What is wrong with a word
words-no-word = ነቲ ቃል ብስዊድንኛ ጽሓፉ።
words-no-forms = ብውሑዱ ሓደ ቅርጺ ናይቲ ቃል ጽሓፉ።
words-no-sentence = ነቲ ቃል ዝሓዘ ሓጺር ምሉእ ሓሳብ ጽሓፉ።
words-too-long = ሓደ ጽሑፍ ኣዝዩ ነዊሕ እዩ። ካብ { $most } ፊደላት ኣይበዝሕ።
words-too-many-forms = እቲ ቃል ብዙሕ ቅርጽታት ኣለዎ። ካብ { $most } ኣይበዝሕ።
