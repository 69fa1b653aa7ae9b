# Draft: not yet reviewed by a translator.
### A site's screens: what a screen says of itself, enrolling one, taking one out of use.

site-screens = ስክሪናት
screen-alone = እቲ ስክሪን ሕጂ ኔትወርክ የብሉን። እቶም ኮዳት ግን ይሰርሑ።
screen-corrected = ሰዓት ናይዚ መሳርሒ ልክዕ ኣይኮነን። እቲ ስክሪን ብሰዓት ናይ ሰርቨር ይጥቀም። እቶም ኮዳት ይሰርሑ።
screen-unsure = ሰዓት ናይቲ ስክሪን ልክዕ እንተኾይኑ ኣይንፈልጥን። እቲ ኮድ ዘይሰርሕ ክኸውን ይኽእል። ነቲ ሰዓት ምስ ናይ ሞባይልኩም ኣነጻጽርዎ። ዝተፈላለየ ድዩ? ንመራሒ ጉጅለ ሕተቱ።
screen-no-keys = እቲ ስክሪን ንነዊሕ ግዜ ኔትወርክ ኣይነበሮን። ሕጂ ኮድ የብሉን። ምስ ኔትወርክ ኣራኽብዎ።
screen-last-contact = ናይ መወዳእታ ርክብ፦
screen-revoked = እዚ ስክሪን ካብ ሕጂ ኣይሰርሕን እዩ። ኣብቲ ቦታ ንዘለዉ መራሒ ጉጅለ ሕተቱ።
screen-enrol-again = ነቲ ስክሪን እንደገና ኣራኽብዎ
screen-code-unknown = እቲ ኮድ ልክዕ ኣይኮነን። ንነፍሲ ወከፍ ፊደል ርኣይዎ።
screen-code-used = እዚ ኮድ ድሮ ተጠቒሞምሉ እዮም። ንመራሒ ጉጅለ ሓድሽ ኮድ ሕተቱ።
screen-code-expired = ግዜ ናይዚ ኮድ ሓሊፉ እዩ። ንመራሒ ጉጅለ ሓድሽ ኮድ ሕተቱ።
screens-title = ስክሪናት ኣብቲ ቦታ
screens-none = ኣብዚ ዝተራኸበ ስክሪን የለን።
screens-what = ታብለት ወይ ቲቪ ንኮድ ናይቲ ቦታ ከርእዮ ይኽእል። ሰብ ክኣትዎ ኣየድልን። ብዘይ ኔትወርክ ንሓደ ሰሙን ይቕጽል። ንኸተራኽብዎ ኮድ የድልየኩም።
screens-add = ስክሪን ኣራኽቡ
screens-code-once = እቲ ኮድ ሕጂ ጥራይ ይረአ። ሓደ ግዜ፣ ኣብ ውሽጢ ሓደ ሰዓት ጥራይ ይሰርሕ።
screens-step-open = ኣብቲ ታብለት ወይ ቲቪ ነዚ ኣድራሻ ክፈትዎ፦
screens-step-type = ነቲ ኮድ ኣብኡ ጽሓፍዎ።
screens-step-press = «ኣራኽቡ» ጠውቑ።
screens-since = ዝተራኸበሉ፦ { $at }፣ ብ፦ { $name }
screens-seen = ናይ መወዳእታ ርክብ፦ { $at }
screens-off = ካብ ስራሕ ኣውጽእዎ
screens-off-means = ሓደ ስክሪን ካብ ስራሕ እንተውጺእኩም፣ ኮዳቱ ኣብ ውሽጢ 15 ካልኢታት ምስራሕ የቋርጹ። እቲ ቦታ ሽዑ ሓድሽ መፍትሕ ይረክብ። ካልኦት ስክሪናት ኣብዚ፣ ኔትወርክ ምስ ዝህልዎም፣ ባዕሎም የምጽእዎ። ኔትወርክ ዘይብሉ ስክሪን ግን፣ ክሳብ ኔትወርክ ዝረክብ፣ ዘይሰርሑ ኮዳት የርኢ።
screens-off-done = እቲ ስክሪን ካብ ስራሕ ወጺኡ።
enrol-title = ነቲ ስክሪን ኣራኽብዎ
enrol-is-one = እዚ መሳርሒ ድሮ ስክሪን እዩ።
enrol-how = ኣብዚ እዚ መሳርሒ ንኮድ ናይቲ ቦታ ዘርኢ ስክሪን ይኸውን። ኣብቲ ቦታ ዘለዉ መራሒ ጉጅለ እትጽሕፍዎ ኮድ ይህቡኹም።
enrol-signs-out = እዚ መሳርሒ ስክሪን ምስ ኮነ፣ ካብዚ መሳርሒ ትወጹ።
enrol-code = ኮድ ካብ መራሒ ጉጅለ
enrol-button = ኣራኽቡ
