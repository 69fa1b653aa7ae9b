# Draft: not yet reviewed by a translator.
### The roll on a phone: what waits to be sent, and rapid scanning.

roll-unsent = ገና ዘይተሰደደ፦
roll-tap-hint = ነፍሲ ወከፍ ምጥዋቕ ብኡንብኡ ኣብ ሞባይል ይዕቀብ። ብዘይ ኔትወርክ እውን ይሰርሕ።
roll-state-saved = ኣብ ሞባይል ተዓቂቡ
roll-state-unkept = ኣብዚ ገጽ ጥራይ ኣሎ። ክሳብ ዝስደድ ኣይትዕጸውዎ።
roll-state-signed-out = ኣብ ሞባይል ተዓቂቡ። ንምስዳድ እንደገና እተዉ።
roll-state-recorded = በጺሑና
roll-state-visit = በጺሑና። ኣብ ታሕቲ ናይዚ ገጽ ጉጅለ ምረጹ።
roll-state-refused = ኣብቲ ዝርዝር ኣይተዓቀበን።
roll-why-closed = እቲ ዝርዝር ተዓጽዩ እዩ። ንኣማኻሪ ተወከሱ።
roll-why-cancelled = እዚ ቆጸራ ተሰሪዙ እዩ።
roll-why-unknown-person = እዚ ሰብ ኣብዚ ቦታ ኣይፍለጥን።
roll-why-not-a-code = እዚ ናይ ተሳታፊ ኮድ ኣይኮነን። ኣብቲ ዝርዝር ምልክት ግበሩ።
roll-why-passed = እቲ ኮድ ስካን ክግበር ከሎ ግዜኡ ሓሊፉ ነይሩ። ነቲ ሕጂ ኣብ ሞባይል ዘሎ ኮድ ከርእዩኹም ሕተቱ።
roll-why-revoked = እዚ ካርድ ወይ ሞባይል ካብ ሕጂ ኣይሰርሕን እዩ።
roll-why-other = ክንቅበሎ ኣይከኣልናን። እንደገና ምልክት ግበሩ።
roll-dismiss = ኣንቢበዮ ኣለኹ
roll-scan = ኮዳት ናይ ተሳተፍቲ ስካን ግበሩ
roll-scan-hint = በብሓደ ኮድ ስካን ግበሩ፦ ኣብ ሞባይል ኣብ «ናተይ ኮድ»፣ ወይ ኣብ ካርድ።
roll-scan-in = ምምጻእ
roll-scan-out = ምኻድ
roll-scan-unknown = ኣብዚ ዝርዝር የለን
