# Draft: not yet reviewed by a translator.
### Steps that somebody has recorded, and reading aloud.

## Reading aloud
listen-label = ነቲ ጽሑፍ ስምዑ
listen-play = ስምዑ
listen-pause = ኣዕርፉ
listen-stop = ኣቋርጹ
listen-back = ዝሓለፈ
listen-next = ዝቕጽል
listen-slow = ቀስ ኢልካ
listen-clip = እተቐድሐ ድምጺ
listen-failed = እቲ ድምጺ ኣቋሪጹ። እንደገና «ስምዑ» ጠውቑ፣ ወይ ነቲ ጽሑፍ ኣንብቡ።
listen-refused = እታ ሞባይል ድምጺ ኣይፈቐደትን። እንደገና «ስምዑ» ጠውቑ።
listen-silent = እቲ ድምጺ ኣይጅምርን ኣሎ። ምናልባት ኣብዛ ሞባይል የለን። ነቲ ጽሑፍ ኣንብቡ፣ ወይ ሰብ ከንብበልኩም ሕተቱ።

## Recording steps: for staff
clips-title = ቅዳሓት ድምጺ
clips-what = ነቶም ስጉምትታት ዓው ኢልኩም ኣንብቡ እሞ ቅድሑ። ሽዑ ኩሉ ሰብ ክሰምዕ ይኽእል፣ ሞባይል ከንብቦ ብዘይክእል ቋንቋ እውን።
clips-no-activities = ዝቕዳሕ ንጥፈታት የለን።
clips-count = እተቐድሑ ስጉምትታት፦ { $clips } ካብ { $steps }
clips-outdated-count = ደጊም ዘይሰማምዑ ቅዳሓት፦ { $clips }
clips-texts = ጽሑፍ ምረጹ
clips-how = ብህድኣትን ብንጹርን ኣንብቡ፣ ሓደ ስጉምቲ በብግዜኡ። ሓደ ቅዳሕ እንተ በዝሐ 3 ደቓይቕን 1 MBን እዩ። እንተ ተኻኢሉ AAC (M4A) ምረጹ፦ ኣብ ኩሉ ሞባይል ይሰርሕ። Opus (Ogg ወይ WebM) እውን ጽቡቕ እዩ።
clips-none = ገና ቅዳሕ የለን
clips-made = ዕለት፦ { $day }። ዘንበበ ሰብ፦ { $name }። ንውሓት፦ { $length }።
clips-outdated = እቲ ጽሑፍ ተለዊጡ እዩ። ተሳተፍቲ ነቲ ቅዳሕ ኣይሰምዕዎን። ነቲ ስጉምቲ እንደገና ቅድሑ። ሽዑ ከምዚ ይብል ነይሩ፦
clips-gone = እቲ ስጉምቲ ኣብቲ ጽሑፍ የለን። ነቲ ቅዳሕ ዝሰምዖ የለን። ከምዚ ይብል ነይሩ፦
clips-file = ፋይል ድምጺ
clips-save = ነቲ ቅዳሕ ዓቅቡ
clips-saved = እቲ ቅዳሕ ተዓቂቡ።
clips-remove = ነቲ ቅዳሕ ደምስሱ
clips-removed = እቲ ቅዳሕ ተደምሲሱ።
clips-record = ቅድሑ
clips-record-end = ምቕዳሕ ኣቋርጹ
clips-recording = ሕጂ ይቕዳሕ ኣሎ። ነቲ ጽሑፍ ዓው ኢልኩም ኣንብቡ።
clips-recorded = እቲ ቅዳሕ ድሉው እዩ። ስምዕዎ፣ ደሓር ዓቅብዎ።
clips-record-refused = እቲ ብራውዘር ብማይክሮፎን ክጥቀም ኣይተፈቕደሉን። ፍቐዱሉ፣ ወይ ፋይል ድምጺ ምረጹ።
clips-record-missing = ማይክሮፎን የለን። ፋይል ድምጺ ምረጹ።
clips-fault-nothing = ዝዕቀብ ነገር የለን። ቅድሑ፣ ወይ ፋይል ድምጺ ምረጹ።
clips-fault-large = እቲ ፋይል ካብ 1 MB ይዓቢ። ዝሓጸረ ቅድሑ።
clips-fault-long = እቲ ቅዳሕ ካብ 3 ደቓይቕ ይነውሕ። ዝሓጸረ ቅድሑ።
clips-fault-kind = በዚ ፋይል ክንጥቀም ኣይንኽእልን። ድምጺ AAC (M4A) ወይ Opus (Ogg ወይ WebM) ክኸውን ኣለዎ።
clips-fault-changed = ክትቀድሑ ከለኹም እቲ ጽሑፍ ተለዊጡ። ነቲ ሓድሽ ጽሑፍ ኣንብቡ፣ እንደገና ድማ ቅድሑ።
clips-fault-kept = እቲ ዝነበረ ቅዳሕ ኣሎ።
