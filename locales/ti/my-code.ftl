# Draft: not yet reviewed by a translator.
### My code: a participant's own code, for the staff to scan.

my-code-title = ናተይ ኮድ
my-code-show = ናተይ ኮድ ምርኣይ
my-code-what = ነቲ ኮድ ንሰራሕተኛ ኣርእይዎም። ስካን ምስ ገበርዎ፣ ኣብዚ ከም ዘለኹም ይፈልጡ።
my-code-label = ኮድኩም
my-code-left = ክሳብ ዝቕጽል ኮድ ተሪፎም ዘለዉ ካልኢታት፦
my-code-changes = እቲ ኮድ ኩሉ ግዜ ይቕየር። ስለዚ ኣረጊት ስእሊ ናይቲ ኮድ ኣይሰርሕን።
my-code-offline = እቲ ኮድ ብዘይ ኔትወርክ እውን ይሰርሕ።
my-code-clock = ሰዓት ናይ ሞባይልኩም ልክዕ ኣይመስልን። ናብ ኣውቶማቲክ ሰዓት ቀይርዎ። እንተዘይኮነ እቲ ኮድ ብዘይ ኔትወርክ ኣይሰርሕን።
my-code-failed = ነቲ ኮድ ከነርእዮ ኣይከኣልናን። ኔትወርክ ምስ ረኸብኩም ነዚ ገጽ እንደገና ክፈትዎ።

person-code-title = ኮድ ናይ ሓደ ሰብ
person-code-what = እዚ ሓደ ተሳታፊ ንሰራሕተኛ ዘርእይዎ ኮድ እዩ። ሰራሕተኛታት ጥራይ እዮም ስካን ክገብርዎ ዘለዎም።
person-code-nothing = ዝኾነ ነገር ኣይተገብረን። ናይ ዝኾነ ሰብ ሓበሬታ እውን ኣይትርእዩን።
person-code-check-in = ምምጻእኩም ክትምዝግቡ ትደልዩ ዲኹም? ኣብቲ ዘለኹምዎ ቦታ ኣብ ስክሪን ዘሎ ኮድ ስካን ግበሩ።
