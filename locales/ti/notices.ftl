# Draft: not yet reviewed by a translator.
### Messages that must have been understood before anything is decided.

notices-title = ኣገዳሲ መልእኽቲ
notices-what = { $name } ነዚ ከም ዝተረዳእኩምዎ ክፈልጡ የድልዮም። ቀስ ኢልኩም ኣንብብዎ።
notices-open = ኣንብቡን መልሱን
notices-help-is-known = ሓገዝ ከም እትደልዩ ነጊርኩም ኣለኹም። ኣማኻሪኹም ይፈልጡ እዮም፣ ከዘራርቡኹም ድማ እዮም።
notices-ask = ብዛዕባ እዚ ምስ { $name } ክትዛረቡ ትኽእሉ።
notices-write = መልእኽቲ ጽሓፉ
notices-in-swedish = ብሽወደንኛ ርኣዩ
notices-you-understood = ከም ዘንበብኩምን ዝተረዳእኩምን ነጊርኩም፦ { $at }
notices-understood = ኣንቢበዮን ተረዲኡንን
notices-help = ኣይተረደኣንን፣ ሓገዝ እደሊ
notices-new = ኣገዳሲ መልእኽቲ ጽሓፉ
notices-no-by = መን ከም ዝገለጸ ምረጹ።
notices-bad-day = ካብ እቲ መልእኽቲ ዝተሰደደሉ መዓልቲ ክሳብ ሎሚ መዓልቲ ምረጹ።
notices-corrected-before = እቲ መስመር ድሮ ተኣሪሙ። ነቲ ሓድሽ መስመር ኣርሙ።
notices-state-unopened = ኣይተኸፍተን
notices-state-opened = ዝተኸፍተሉ { $at }፣ መልሲ የለን
notices-state-help = ንምርዳእ ሓገዝ ይደልዩ፦ { $at }
notices-state-helped = ተገሊጹ፣ ኣይተረጋገጸን
notices-state-understood = ዝተነበን ዝተረድአን { $at }
notices-confirmed = ዝተነበን ዝተረድአን
notices-not-confirmed = ክሳብ ሕጂ ኣይተረጋገጸን
notices-sent = ዝተሰደደሉ { $at }
notices-to-follow-up =
    { $count ->
        [one] ሓደ ኣገዳሲ መልእኽቲ ይጽበየኩም ኣሎ
       *[other] { $count } ኣገደስቲ መልእኽትታት ይጽበዩኹም ኣለዉ
    }
notices-all = ኣገደስቲ መልእኽትታት
notices-she-reads = ተሳታፊ ዘንብቡሉ ቋንቋ፦ { $language }
notices-saved = ተዓቂቡ።
notices-happened = ዘጋጠመ
notices-explain = ብዘተ ዝተዋህበ መግለጺ
notices-nothing-yet = ገና ዋላ ሓንቲ። ተሳታፊ ነቲ መልእኽቲ ኣይረኣይዎን።
notices-correct = ኣርሙ
notices-is-corrected = ተኣሪሙ። ሓድሽ መስመር እዩ ዝሰርሕ።
notices-is-correction = ንዝሓለፈ መስመር የእርም።
notices-when = መዓስ
notices-event = እንታይ
notices-language = ቋንቋ
notices-level = ደረጃ ሽወደንኛ
notices-event-shown = ኣብ ኣፕ ተራእዩ
notices-event-opened = ተሳታፊ ነቲ መልእኽቲ ከፊቶምዎ
notices-event-played = ተሳታፊ ነቲ መልእኽቲ ሰሚዖምዎ
notices-event-understood = ተሳታፊ ኢሎም፦ ኣንቢበዮን ተረዲኡንን
notices-event-help = ተሳታፊ ኢሎም፦ ኣይተረደኣንን፣ ሓገዝ እደሊ
notices-event-explained = ዝተገልጸሉ { $day }። { $by }።
notices-by-interpreter = ኣብ ቦታ ዝነበረ ተርጓሚ
notices-by-phone = ብቴለፎን ወይ ስክሪን ዝነበረ ተርጓሚ
notices-by-colleague = ቋንቋ ዝዛረብ መሳርሕቲ
notices-by-companion = ተሳታፊ ዘምጽእዎ ሰብ
notices-by-nobody = ኣማኻሪ በይኖም፣ ብዘይ ተርጓሚ
notices-correcting = መስመር ተእርሙ ኣለኹም። እቲ ኣረጊት መስመር ይተርፍ።
notices-by = መን ገሊጹ፣ ብናይ መን ቃላት?
notices-by-choose = ምረጹ
notices-on = ኣየናይ መዓልቲ?
notices-explained-in = ብኣየናይ ቋንቋ?
notices-explained-save = ዓቅቡ
