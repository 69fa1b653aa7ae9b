# Draft: not yet reviewed by a translator.
### Threads: quick answers, what waits on the phone, the phrase book at the desk, and one more member of the staff.

## The thread: both sides.

talk-quick = ቅልጡፍ መልሲ
talk-in-swedish = ብስዊድንኛ
talk-original = መልሲ ብቋንቋ ተሳታፊ፦
talk-as-read = ተሳታፊ ከምዚ የንብብዎ
talk-written = ዝተጻሕፈሉ፦ { $at }
talk-invited = { $by } ንዞም ሰብ ዓዲሞም፦ { $name } ({ $role })። ካብ ሕጂ ጀሚሮም { $name } ኣብዚ የንብቡን ይምልሱን።
talk-invited-earlier = { $by } ንዞም ሰብ ዓዲሞም፦ { $name } ({ $role })። { $name } ኣብዚ የንብቡን ይምልሱን። ነቲ ቅድሚ ሕጂ ዝተጻሕፈ እውን ከንብብዎ ይኽእሉ።
talk-invitation-ended = { $name } ካብ ሕጂ ኣብዚ ኣየንብቡን እዮም።
talk-also-reads = { $name } ({ $role }) እውን ኣብዚ የንብቡን ይምልሱን።
talk-unknown-quick = እቲ መልሲ የለን ደጊም። ካልእ ምረጹ።

## The phone's own list.

talk-unkept-next = እቲ መልእኽቲ ክሳብ ዝስደድ ነዚ ገጽ ኣይትዕጸውዎ።
talk-refused-other = ነቲ መልእኽቲ ክንቅበሎ ኣይከኣልናን። ቀይርኩም እንደገና ስደድዎ።
talk-again = ቀይሩ
talk-dismiss = ኣልግሱ
talk-api-text = መልእኽቲ ጽሑፍ ኣለዎ፣ እንተበዝሐ { $most } ፊደል።
talk-api-answer = text ወይ quick ስደዱ፣ ካብኦም ሓደ ጥራይ።

## The phrase book at the desk.

talk-pick = ድሉው ምሉእ ሓሳብ ምረጹ
talk-pick-title = ድሉዋት ምሉእ ሓሳባት ን { $name }
talk-back = ናብ መልእኽትታት
talk-phrase = ድሉው ምሉእ ሓሳብ
talk-other-phrase = ካልእ ምሉእ ሓሳብ ምረጹ
talk-activity = ንጥፈት
talk-site = ቦታ
talk-day = መዓልቲ
talk-time = ሰዓት
talk-person = ሰብ
talk-document = ወረቐት ወይ ሰነድ
talk-document-how = ከም ዝጸሓፍኩምዎ ይተርፍ። ኣይትርጐምን እዩ።
talk-choose = ምረጹ
talk-look = ከመይ ከም ዝኸውን ርኣዩ
talk-not-yet = ገና ኣይተሰደደን። ቅድም ኣንብብዎ።
talk-reads = { $name } ከምዚ የንብብዎ
talk-change = ቀይሩ

## What is wrong with what was filled in.

talk-unknown-phrase = እቲ ምሉእ ሓሳብ የለን ደጊም። ካልእ ምረጹ።
talk-values = ዝጎደለ ነገር ኣሎ። ኣብቲ ዝምላእ ቦታታት ርኣዩ።
talk-no-choice = ካብቲ ዝርዝር ምረጹ።
talk-no-day = መዓልቲ ምረጹ።
talk-no-time = ሰዓት ጽሓፉ።
talk-no-document = እንታይ ምዃኑ ጽሓፉ።
talk-not-a-day = ነታ መዓልቲ ከምዚ ጽሓፉ፦ ዓመት-ወርሒ-መዓልቲ፣ ንኣብነት 2026-11-23።
talk-far-off = እታ መዓልቲ ካብ ሓደ ዓመት ንላዕሊ ትርሕቕ። ቅኑዕ ድዩ?
talk-not-a-time = ሰዓት ብኣርባዕተ ኣሃዛት ጽሓፉ፣ ንኣብነት 09:30።

## One more member of the staff.

talk-invite-title = ኣብዚ ዝርርብ ሓደ ተወሳኺ
talk-invite-whom = መን
talk-invite-how = እቶም ትዕድምዎም ሰብ ካብ ሕጂ ጀሚሮም ኣብዚ የንብቡን ይምልሱን። ተሳታፊ መን ምዃኖምን ንስኹም ከም ዝዓደምኩምን ይርእዩ።
talk-invite-earlier = ዝቐደሙ መልእኽትታት እውን ከንብቡ ይኽእሉ
talk-invite = ዓድሙ
talk-invite-done = ዕድመ ተገይሩ።
talk-end = ነቲ ዕድመ ኣቋርጹ
talk-end-done = እቲ ዕድመ ተቋሪጹ።
talk-not-invitable = ካብቲ ዝርዝር ሰራሕተኛ ምረጹ።
talk-already-invited = ሓደ ሰብ ቅድሚ ሕጂ ተዓዲሙ ኣሎ። ቅድም ነቲ ዕድመ ኣቋርጹ።
talk-threads = ዕድመታት
talk-no-threads = ሕጂ ናብ ዝኾነ ዝርርብ ኣይተዓደምኩምን።
