# Draft: not yet reviewed by a translator.

### Being told that there is something new.

notify-title = መፍለጢታት
notify-what = ሓድሽ መልእኽቲ ምስ መጸኩም ክንነግረኩም ንኽእል። ብኸመይ ከም እንነግረኩም ባዕልኹም ትመርጹ።
notify-only = ሓድሽ መልእኽቲ ከም ዘለኩም ጥራይ ንነግር። ካብ መንን ብዛዕባ እንታይን ኣይንነግርን።
notify-night = ካብ ሰዓት { $from } ክሳብ { $until } ጸጥ ይብል። ብለይቲ ዝመጸ ንግሆ ንነግረኩም።
notify-nothing = እዚ ምምሕዳር ከተማ መፍለጢ ኣይሰድድን እዩ። ሓሓሊፍኩም ነቲ ኣፕ ርኣዩዎ።
notify-is-on = ክፉት
notify-is-off = ዕጹው
notify-unconfirmed = ገና ኣይተረጋገጸን
notify-on = ሕጂ ተወሊዑ ኣሎ።
notify-off = ሕጂ ጠፊኡ ኣሎ።
notify-code-sent = ኮድ ሰዲድና ኣለና። ኣብ ታሕቲ ጽሓፍዎ።

## This device.

notify-push-title = ኣብዚ ሞባይል ወይ ኮምፒተር
notify-push-elsewhere = ኣብ ካልእ ሞባይል ወይ ኮምፒተር ተወሊዑ ኣሎ።
notify-push-denied = ኣብ ብራውዘር ንመፍለጢታት ኣይፋል ኢልኩም ኣለኹም። ኣብ ምርጫታት ናይቲ ብራውዘር ቀይርዎ።
notify-push-unsupported = እዚ ብራውዘር መፍለጢታት ከርኢ ኣይክእልን። ኣብ iPhone፦ ቅድም ነቲ ኣፕ ኣብ መጀመርታ ስክሪን ኣቐምጥዎ፣ ካብኡ ክፈትዎ።
notify-push-failed = ክውላዕ ኣይከኣለን። ጽቡቕ ኔትወርክ ምስ ረኸብኩም እንደገና ፈትኑ።
notify-push-scripts = ንምውላዕ እቲ ብራውዘር JavaScript የድልዮ።
notify-turn-on = ወልዑ
notify-turn-off = ኣጥፍኡ

## E-mail and text messages.

notify-email = ኢመይል
notify-email-label = ኣድራሻ ኢመይልኩም
notify-email-hint = ንዚ ጥራይ ንጥቀመሉ። ክትድምስስዎ ምስ ደለኹም ትኽእሉ።
notify-sms = SMS
notify-sms-label = ቁጽሪ ሞባይልኩም
notify-sms-hint = ንዚ ጥራይ ንጥቀመሉ። ክትድምስስዎ ምስ ደለኹም ትኽእሉ።
notify-send-code = ኮድ ስደዱ
notify-code = እቲ ኮድ
notify-code-where = ሽዱሽተ ቁጽርታት። ኣብ ኢመይልኩም ወይ SMS ርኣዩ።
notify-confirm = ኣረጋግጹ
notify-remove = ደምስሱን ኣጥፍኡን
notify-other = ደምሲስኩም እንደገና ጀምሩ
notify-no-email = እዚ ኣድራሻ ኢመይል ኣይኮነን። ከምዚ ይመስል፦ name@example.se።
notify-no-phone = እዚ ቁጽሪ ቴሌፎን ኣይኮነን። ከምዚ ጽሓፍዎ፦ 070-123 45 67።
notify-wrong-code = እቲ ኮድ ጌጋ እዩ። እንደገና ርኣዩዎ።
notify-code-ended = እቲ ኮድ ድሕሪ ሕጂ ኣይሰርሕን። ነቲ ኣድራሻ ደምስስዎ እሞ ሓድሽ ኮድ ስደዱ።
notify-not-sent = ናብኡ ክንሰድድ ኣይከኣልናን። ነቲ ኣድራሻ ርኣዩዎ እሞ እንደገና ፈትኑ።

## Asked under a thread, once somebody has written.

notify-ask = መልእኽቲ ምስ መጸኩም ክትፈልጡ ትደልዩ ዶ?
notify-choose = ብኸመይ ከም ትደልዩ ምረጹ
notify-decline = ኣይፋል፣ የቐንየለይ

## What is sent. It says nothing of whom, what or where.

notify-news = ሓድሽ መልእኽቲ ኣለኩም።
notify-your-code = ኮድኩም፦ { $code }

## For the counsellor: was she told of what she has not read?

notify-reached = እቲ ተሳታፊ ፈሊጡ ዶ?
notify-push = ሞባይል
notify-waiting = ቀልጢፉ ክንገሮ እዩ
notify-told = ተነጊርዎ፦ { $ways }
notify-no-way = መፍለጢ ኣይመረጸን
notify-not-reached = ብዝኾነ መንገዲ ኣይተረኽበን። ደውሉ።
