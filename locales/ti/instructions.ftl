# Draft: not yet reviewed by a translator.
### What to do at each activity.

instructions-title = ከምዚ ግበሩ
instructions-all = ኩሎም ንጥፈታት
instructions-empty = ገና ንጥፈታት የብልኩምን። ንጥፈት ምስ ረኸብኩም፣ እንታይ ከም ትገብሩ ኣብዚ ይጽሓፍ።
instructions-none = ገና ጽሑፍ የለን። ንመራሒ ጉጅለኹም ሕተቱ።
instructions-next = ዝቕጽል ግዜ
instructions-fallback = እዚ ጽሑፍ ብኻልእ ቋንቋ እዩ፦ { $language }። ብትግርኛ ገና የለን።
instructions-others = ነዚ ጽሑፍ በዘን ቋንቋታት እዚአን ከተንብብዎ ትኽእሉ ኢኹም፦
instructions-swedish = ብስዊድንኛ ኣንብቡ
instructions-levels = እቲ ስዊድንኛ ክሳብ ክንደይ ቀሊል ከም ዝኸውን ምረጹ
instructions-draft = እዚ ትርጉም ንድፊ እዩ። ገና ዝመርመሮ የለን።
instructions-understand = ተረዲኡኒ ኣሎ
instructions-understood = ከም ዝተረድኣኩም ኢልኩም፦ { $day }።
instructions-changed = ዝኣረገ ጽሑፍ ኣንቢብኩም፦ { $day }። ጽሑፍ ሓድሽ እዩ። ደጊምኩም ኣንብቡ።
instructions-not-understood = ኣይተረድኣንን። ናብ ኣማኻሪ ጽሓፉ።
instructions-wish = በዚ ቋንቋ ከንብብ እደሊ፦ { $language }
instructions-wished = ኣማኻሪኹም በዚ ቋንቋ ከተንብቡ ከም እትደልዩ ይርእዩ፦ { $language }።
instructions-none-yet = ገና ጽሑፍ የለን።

## The parts of an instruction
section-where = መዓስን ኣበይን
section-way = ከመይ ትኸዱ
section-bring = እትማልእዎን እትኽደንዎን
section-work = እንታይ ንገብር
section-safety = ድሕነት
section-breaks = ዕረፍቲ፣ ጸሎት፣ ሽቓቕ
section-ask = ሕተቱ
section-absent = ሕማም ወይ ምድንጓይ

## Seen by staff
desk-instructions = መምርሒታት
desk-instructions-understood = ተረዲኡዎም { $day }፦ { $language }፣ { $level }፣ ሕታም { $version }።
desk-instructions-outdated = ሓድሽ ሕታም ኣሎ።
desk-instructions-wish = በዚ ቋንቋ ከንብቡ ይደልዩ፦ { $language }።
shipped-title = መምርሒታት
shipped-back = ኮሙን
shipped-what = Steg ድሉዋት ጽሑፋት ኣለዎ። ንንጥፈት ሓደ ጽሑፍ ምረጹ። ዝኣረጉ ሕታማት ይዕቀቡ።
shipped-text = ድሉው ጽሑፍ
shipped-take = ነዚ ጽሑፍ ተጠቐሙ
shipped-wishes = { $people ->
    [one] { $people } ተሳታፊ በዚ ቋንቋ ከንብቡ ይደልዩ፦ { $language }።
   *[other] { $people } ተሳተፍቲ በዚ ቋንቋ ከንብቡ ይደልዩ፦ { $language }።
}
shipped-edit = ነቲ ጽሑፋት ጽሓፍን መርምርን
