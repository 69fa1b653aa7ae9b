# Draft: not yet reviewed by a translator.
### What counsellors write all day, to pick and fill; what participants answer with one tap.
### Filled in: $activity its name, $site the place's name, $day a written-out day, $time 09:00, $person a member of staff, $document the name of a paper.

## group: moved
phrase-moved-time = ሓድሽ ግዜ፦ { $activity }፣ { $day } ሰዓት { $time }። በቲ ናይ ቀደም ግዜ ኣይትምጹ።
phrase-moved-day = ሓድሽ መዓልቲ፦ { $activity }፣ { $day }። በቲ ልሙድ ሰዓት ንጅምር።
phrase-starts-earlier = { $activity }፣ { $day }፦ ካብቲ ልሙድ ኣቐዲምና ንጅምር። ሰዓት { $time } ምጹ።
phrase-starts-later = { $activity }፣ { $day }፦ ካብቲ ልሙድ ደንጒና ንጅምር። ሰዓት { $time } ምጹ።
phrase-ends-earlier = { $activity }፣ { $day }፦ ካብቲ ልሙድ ኣቐዲምና ንውድእ። ሰዓት { $time } ናብ ገዛ ክትከዱ ትኽእሉ። ክትከዱ ከለኹም ምኻድኩም መዝግቡ።
phrase-schedule-changed = መደብኩም ተቐይሩ። ዝጅምረሉ መዓልቲ፦ { $day }። ኣብቲ ኣፕ «መደብ» ርኣዩ።

## group: cancelled
phrase-cancelled-day = ሰሪዝናዮ ኣለና፦ { $activity }፣ { $day }። ክትመጹ ኣየድልየኩምን። ኣንጻርኩም ኣይቁጸርን እዩ።
phrase-cancelled-week = ንምሉእ ሰሙን ሰሪዝናዮ ኣለና፦ { $activity }። ዝጅምረሉ መዓልቲ፦ { $day }። ኣብቲ ሰሙን ክትመጹ ኣየድልየኩምን፣ ኣንጻርኩም እውን ኣይቁጸርን እዩ።
phrase-cancelled-for-now = ንግዜኡ ደው ኣቢልናዮ ኣለና፦ { $activity }። ዝጅምረሉ መዓልቲ፦ { $day }። እንደገና ክንጅምር ከለና ክጽሕፈልኩም እየ፣ ኣንጻርኩም ኣይቁጸርን እዩ።
phrase-closed = እቲ ቦታ ዕጹው እዩ፦ { $day }። ቦታ፦ { $site }። ክትመጹ ኣየድልየኩምን።
phrase-holiday = { $day } በዓል እዩ። ኣይንሰርሕን ኢና። ክትመጹ ኣየድልየኩምን።

## group: place
phrase-new-place = ሓድሽ ቦታ፦ { $activity }፣ { $day }። ቦታ፦ { $site }። ሓደ መዓልቲ ኣቐዲምኩም ኣብቲ ኣፕ ካርታ ርኣዩ።
phrase-other-entrance = ብኻልእ ማዕጾ እተዉ፦ { $day }። ቦታ፦ { $site }። እንተዘይረኺብኩምዎ ጽሓፉለይ።

## group: bring
phrase-bring-boots = { $day } ስቲቫሊ (stövlar) ሒዝኩም ምጹ። ኣብ ደገ ጥሉል እዩ።
phrase-work-clothes = { $day } እንተረሰሐ ጸገም ዘይብሉ ክዳን የድልየኩም።
phrase-warm-clothes = { $day } ቁሪ ክኸውን እዩ። ምዉቕ ክዳን፣ ቆቢዕን ጓንትን ግበሩ።
phrase-bring-lunch = { $day } ምግብን ማይን ሒዝኩም ምጹ። ዕረፍቲ ወሲድና ክንበልዕ ኢና።
phrase-bring-paper = { $day } ነዛ ወረቐት ሒዝኩም ምጹ፦ { $document }።
phrase-bring-id = { $day } ወረቐት መንነት ወይ ፓስፖርት ሒዝኩም ምጹ። እንተዘይብልኩም ጽሓፉለይ።
phrase-bring-pen = { $day } ብርዕን ጥራዝን ሒዝኩም ምጹ።

## group: missed
phrase-missed-you = ኣብዚ መዓልቲ ኣይረኸብናኩምን፦ { $day }። ንጥፈት፦ { $activity }። ደሓን ዲኹም? ክትጽሕፉለይ ትኽእሉ።
phrase-missed-several-days = ንሒደት መዓልታት ኣይረኣኹኹምን። ደሓን ዲኹም? ክትክእሉ ከለኹም ደውሉለይ ወይ ጽሓፉለይ።
phrase-missed-say-why = ኣብዚ መዓልቲ ኣይረኣናኹምን፦ { $day }። ኣብቲ ኣፕ «ክመጽእ ኣይከኣልኩን» ጠውቑ እሞ ምኽንያት ንገሩና። እንተዘይሰሪሑ ጽሓፉለይ።
phrase-came-late = ደንጒኹም መጺእኩም፦ { $day }። እቲ መገዲ ወይ እቲ ሰዓት ይኸብደኩም ድዩ? ጽሓፉለይ፣ ብሓባር ፍታሕ ክንረክብ ኢና።
phrase-forgot-check-out = ምኻድኩም ኣይተመዝገበን፦ { $day }። ነቲ ኣፕ ክፈቱ እሞ ነታ ሕቶ «መዓስ ከይድኩም?» መልሱ።

## group: call
phrase-call-me = በጃኹም ክትክእሉ ከለኹም ደውሉለይ። ክትድውሉ እንተዘይክኢልኩም ኣብዚ ጽሓፉ።
phrase-i-call-you = { $day } ሰዓት { $time } ክድውለልኩም እየ። እንተዘይጠዓመኩም ጽሓፉለይ።
phrase-tried-to-call = ክድውለልኩም ፈቲነ ነይረ። ክትክእሉ ከለኹም ደውሉለይ ወይ ጽሓፉለይ።
phrase-my-number-new = ሓድሽ ቁጽሪ ስልኪ ኣለኒ። እቲ ኣረጊት ኣይሰርሕን እዩ። ክድውለልኩም እንተደሊኹም ኣብዚ ጽሓፉ።

## group: meeting
phrase-meeting = { $day } ሰዓት { $time } ኣኼባ ኣለና። ቦታ፦ { $site }። ክትመጹ እንተዘይክኢልኩም ጽሓፉለይ።
phrase-meeting-moved = ኣኼባና ሓድሽ ግዜ ኣለዎ፦ { $day } ሰዓት { $time }። ቦታ፦ { $site }።
phrase-meeting-cancelled = ኣኼባና ተሰሪዙ፦ { $day }። ክትመጹ ኣየድልየኩምን። ሓድሽ ቆጸራ ክጽሕፈልኩም እየ።
phrase-meeting-by-phone = ኣኼባና ብስልኪ ክኸውን እዩ፦ { $day }። ሰዓት { $time } ክድውለልኩም እየ። ናብዚ ክትመጹ ኣየድልየኩምን።
phrase-meeting-interpreter = ኣብ ኣኼባና ኣስተርጓሚ (tolk) ክህሉ እዩ፦ { $day } ሰዓት { $time }። ንዓኹም ብናጻ እዩ። በየናይ ቋንቋ ክትዛረቡ ከም እትደልዩ ጽሓፉለይ።
phrase-start-meeting = ናብ ቀዳማይ ኣኼባኹም ብደሓን ምጹ፦ { $day } ሰዓት { $time }። ቦታ፦ { $site }። ትልሚ ብሓባር ክነውጽእ ኢና።

## group: document
phrase-document-needed = ካባኹም ሓንቲ ወረቐት የድልየኒ፦ { $document }። ናይ መወዳእታ መዓልቲ፦ { $day }። እንተኸቢዱኩም ጽሓፉለይ።
phrase-document-received = የቐንየለይ። እታ ወረቐት በጺሓትኒ፦ { $document }።
phrase-doctor-certificate = ካብ ሓኪምኩም ወረቐት ሕክምና (läkarintyg) የድልየኒ። ናይ መወዳእታ መዓልቲ፦ { $day }። ኣብዚ ብዛዕባ ሕማምኩም ኣይትጽሓፉ።

## group: thanks
phrase-thank-you = የቐንየለይ! ዝጸሓፍኩምዎ ኣንቢበዮ ኣለኹ።
phrase-get-well = ስለ ዝነገርኩምኒ የቐንየለይ። ምሕረት ይግበረልኩም!
phrase-well-done = ጽቡቕ ሰሪሕኩም! ካብ ግዜ ናብ ግዜ ተወሳኺ ትመሃሩ ኣለኹም።

## group: other
phrase-new-activity = ሓድሽ ንጥፈት ኣለኩም፦ { $activity }። ትጅምሩሉ፦ { $day } ሰዓት { $time }። ቦታ፦ { $site }።
phrase-welcome = ብደሓን ምጹ፦ { $activity }! እንታይ ከም ትገብሩ ኣብቲ ኣፕ ኣንብቡ። ዝኸብደኩም ነገር እንተሃልዩ ሕተቱኒ።
phrase-first-day = መጀመርታ መዓልትኹም፦ { $day }። ሰዓት { $time } ምጹ። ነዚ ሰብ ሕተቱ፦ { $person }።
phrase-read-instruction = መምርሒ ኣንብቡ፦ { $activity }። ድሕሪኡ «ተረዲኡኒ ኣሎ» ጠውቑ። እንተዘይተረዲኡኩም ጽሓፉለይ።
phrase-check-in = ምስ መጻእኩም ብሞባይልኩም ምምጻእኩም መዝግቡ። እቲ ኮድ ኣብ ስክሪን ኣሎ። እንተዘይሰሪሑ ንመራሒ ጉጅለ ሕተቱ።
phrase-other-leader = መራሒ ጉጅለኹም ሓሚሞም ኣለዉ። ኣብ { $day } ንጉጅለ ዝመርሑ፦ { $person }። ከም ልሙድ ምጹ።
phrase-please-confirm = በጃኹም ነቲ ዝሓለፈ መልእኽተይ ኣንብቡ። ምስ ኣንበብኩምዎ እወ ኢልኩም መልሱ።
phrase-can-you-come = { $day } ሰዓት { $time } ክትመጹ ትኽእሉ ዲኹም? እወ ወይ ኣይፋል ኢልኩም መልሱ።
phrase-no-bus = ኣውቶቡስ ኣይሰርሕን እዩ፦ { $day }። ካልእ መገዲ ኣሎ ድዩ? ክትመጹ እንተዘይክኢልኩም ጽሓፉለይ።
phrase-report-sick = ሓሚምኩም ዲኹም? ቅድሚ ምጅማርና ኣብቲ ኣፕ «ክመጽእ ኣይክእልን እየ» ጠውቑ። ኩሉ ግዜ ከምኡ ግበሩ።
phrase-answer-later = መልእኽትኹም ኣንቢበዮ ኣለኹ። መልሲ ትረኽብሉ ናይ መወዳእታ መዓልቲ፦ { $day }።

## The groups' names, for the counsellor who looks for a phrase.
phrase-group-moved = ሓድሽ ግዜ
phrase-group-cancelled = ዝተሰረዘ
phrase-group-place = ቦታ
phrase-group-bring = ሒዝኩም ምጹ
phrase-group-missed = ዘይመጸ ወይ ዝደንጎየ
phrase-group-call = ስልኪ
phrase-group-meeting = ኣኼባ
phrase-group-document = ወረቓቕቲ
phrase-group-thanks = ምስጋናን ምትብባዕን
phrase-group-other = ካልእ

## Quick answers of the participant; they stand on small buttons and arrive as messages.
quick-yes = እወ።
quick-no = ኣይፋል።
quick-thank-you = የቐንየለይ!
quick-not-understood = ኣይተረድኣንን።
quick-call-me = በጃኹም ደውሉለይ።
quick-ill = ሎሚ ሓሚመ ኣለኹ።
quick-late = ክድንጒ እየ።
quick-cannot-come = ክመጽእ ኣይክእልን እየ።
